/// The entries of an output folder, told apart by its manifest into our files and those of others.
struct Inventory: Sendable {
  /// The manifest's own bytes; empty if there is none.
  private(set) var manifest: [UInt8] = []
  /// The files that an earlier build made and that are still there.
  private(set) var ours: [RelativePath: EntryKind] = [:]
  /// What others put there, which every build carries over, with the folders that lead to it.
  private(set) var foreign: [RelativePath: EntryKind] = [:]
  /// The folders among them, each before those in it.
  private(set) var foreignFolders: [RelativePath] = []

  /// What a new output folder holds.
  init() {}

  init(of folder: borrowing Folder) throws(PublishError) {
    let entries = try folder.entries(of: .root)
    let hasManifest = entries.contains { RelativePath(unterminated: $0.name) == Manifest.path }
    guard hasManifest || entries.allSatisfy({ RelativePath(unterminated: $0.name) == .gitignore })
    else { throw .notOurs(output: folder.shownAs) }
    manifest = hasManifest ? try folder.contents(of: Manifest.path) : []
    let listed = hasManifest ? try Self.paths(listedIn: manifest, folder.shownAs) : []
    sort(try folder.tree(), listed: listed)
  }

  private static func paths(
    listedIn manifest: [UInt8], _ output: String
  ) throws(PublishError) -> Set<RelativePath> {
    do {
      return try Manifest(parsing: manifest).paths
    } catch {
      switch error {
      case .unreadable: throw .notOurs(output: output)
      case .newer: throw .newerManifest(output: output)
      }
    }
  }

  private mutating func sort(_ tree: Tree, listed: Set<RelativePath>) {
    for (path, kind) in tree.files where path != Manifest.path {
      if listed.contains(path) { ours[path] = kind } else { foreign[path] = kind }
    }
    var ourFolders: Set<RelativePath> = []
    for path in listed { ourFolders.formUnion(path.ancestors) }
    var neededFolders: Set<RelativePath> = []
    for path in foreign.keys { neededFolders.formUnion(path.ancestors) }
    foreignFolders = tree.folders.filter {
      neededFolders.contains($0) || !ourFolders.contains($0)
    }
    for path in foreignFolders { foreign[path] = .folder }
  }
}

extension RelativePath {
  fileprivate static let gitignore = RelativePath(".gitignore")
}
