import Diagnostics

/// Where the output goes, checked so that nothing that isn't output can be harmed there.
struct OutputPlace: Sendable {
  /// The folder that holds the output, without links and dots.
  let parent: String
  let name: RelativePath
  /// The output as the user typed it.
  let shown: String

  /// Absolute, without links and dots.
  var path: String { parent == "" || parent == "/" ? "/\(name)" : "\(parent)/\(name)" }

  /// Resolves `output`, and makes the folders above it that aren't there. It may neither be in one
  /// of `sources`, which the site is made from, nor hold one.
  init(_ output: String, keepingClearOf sources: [String]) throws(PublishError) {
    let (above, name) = try Self.split(output)
    var existing = above
    var missing: [String] = []
    while try Self.realPath(existing) == nil {
      let (rest, last) = try Self.split(existing)
      missing.insert(last, at: 0)
      existing = rest
    }
    guard let existing = try Self.realPath(existing), !missing.contains("..") else {
      throw .system("open", above, .noEntry)
    }
    let folder = existing == "/" ? "" : existing
    parent = ([folder] + missing).joined(separator: "/")
    self.name = RelativePath(name)
    shown = output

    let disk = try Folder("/", shownAs: "")
    let output = Self.fromRoot(missing.isEmpty ? "\(folder)/\(name)" : parent)
    try Self.check(output, shown, in: Self.fromRoot(existing), on: disk)
    try Self.check(output, shown, isClearOf: sources, on: disk)
    for count in missing.indices {
      try disk.makeFolder(
        Self.fromRoot(([folder] + missing[...count]).joined(separator: "/")))
    }
  }

  private static func check(
    _ output: RelativePath, _ shown: String, in parent: RelativePath, on disk: borrowing Folder
  ) throws(PublishError) {
    guard let found = try disk.status(of: output) else { return }
    guard found.kind != .link else { throw .badOutput(shown, .symbolicLink) }
    guard found.kind == .folder else { throw .badOutput(shown, .file) }
    guard try disk.status(of: parent)?.identity.device == found.identity.device else {
      throw .badOutput(shown, .mountPoint)
    }
  }

  /// Compares what the system takes for one folder, not how its path is spelt: a file system may
  /// ignore letter case.
  private static func check(
    _ output: RelativePath, _ shown: String, isClearOf sources: [String], on disk: borrowing Folder
  ) throws(PublishError) {
    let outputAndAbove = try identities(from: output, on: disk)
    let itself = try disk.status(of: output)?.identity
    for source in sources {
      guard let path = try realPath(source) else { continue }
      let sourceAndAbove = try identities(from: fromRoot(path), on: disk)
      guard let root = sourceAndAbove.first else { continue }
      if outputAndAbove.contains(root) || itself.map(sourceAndAbove.contains) == true {
        throw .overlap(output: shown, source: source)
      }
    }
  }

  /// What `path` and every folder above it are, the nearest first; what isn't there is left out.
  private static func identities(
    from path: RelativePath, on disk: borrowing Folder
  ) throws(PublishError) -> [EntryStatus.Identity] {
    var identities: [EntryStatus.Identity] = []
    for path in Array(sequence(first: path, next: \.parent)) + [.root] {
      if let status = try disk.status(of: path) { identities.append(status.identity) }
    }
    return identities
  }

  /// A path as seen from the root folder.
  private static func fromRoot(_ path: String) -> RelativePath {
    path == "/" ? .root : RelativePath(String(path.rest(after: "/") ?? path[...]))
  }

  private static func realPath(_ path: String) throws(PublishError) -> String? {
    try telling("open", path, try Descriptor.realPath(path))
  }

  /// The folder that holds `path`, and its name there.
  private static func split(_ path: String) throws(PublishError) -> (folder: String, name: String) {
    let parts = path.pathComponents.filter { $0 != "." }
    guard let last = parts.last, last != ".." else {
      guard !path.isEmpty, !path.utf8.allSatisfy({ $0 == UInt8(ascii: "/") }) else {
        throw .badOutput(path, .empty)
      }
      guard let real = try realPath(path) else { throw .system("open", path, .noEntry) }
      return try split(real)
    }
    let start = path.hasBytePrefix("/") ? "/" : "./"
    return (start + parts.dropLast().joined(separator: "/"), String(last))
  }
}
