import Diagnostics

/// Walks a content folder, and follows links only as far as they stay within the site.
struct FolderScanner {
  private static let assetExtensions: Set = [
    "avif", "gif", "jpeg", "jpg", "pdf", "png", "svg", "webp",
  ]
  private static let settings: Set = ["site.yml", "sources.yml", "synonyms.yml"]
  /// Deeper folders are refused, which also ends what no other check does.
  private static let maximumDepth = 32

  private(set) var result: ContentFolder
  /// The site folder's absolute path, without links in it.
  private let root: String
  /// Absolute paths of folders that a link led to: each is walked that way once.
  private var linkedFolders: Set<String> = []

  init(root: String, folder: String) {
    self.root = root
    result = ContentFolder(folder: folder)
  }

  /// Goes on where an earlier scan ended; nothing more is read.
  init(result: ContentFolder) {
    self.result = result
    root = ""
  }

  mutating func scan() throws(FileError) {
    if try FileAccess.kind(of: result.folder) == .link {
      guard isInside(try FileAccess.resolved(result.folder), result.folder) else { return }
    }
    // Only the top folder must be readable: trouble further down is a finding of its own.
    let entries = try FileAccess.entries(inFolder: result.folder)
    visit(entries, path: "", depth: 0, isLinked: false)
    result.articles.sort { $0.path < $1.path }
    result.assets.sort { $0.path < $1.path }
  }

  /// Adds an article that may not be on disk, or takes its unsaved text in place of what is there.
  mutating func add(unsaved article: ContentFile) {
    if let index = result.articles.firstIndex(where: { $0.path == article.path }) {
      result.articles[index] = article
      return
    }
    for name in article.path.folder { checkName(String(name), suffix: "", in: article.file) }
    if let name = article.path.folder.first { checkArea(String(name), in: article.file) }
    add(article)
    result.articles.sort { $0.path < $1.path }
  }

  private mutating func visit(
    _ entries: [FolderEntry], path: String, depth: Int, isLinked: Bool
  ) {
    for entry in entries where !entry.name.hasBytePrefix(".") {
      let name = entry.name
      let inner = path.isEmpty ? name : path + "/" + name
      let isRule = path.isEmpty && name == "safety"
      guard !isRule, !(path.isEmpty && Self.settings.contains(name)) else { continue }
      visit(entry, path: inner, depth: depth, isLinked: isLinked)
    }
  }

  private mutating func visit(
    _ entry: FolderEntry, path: String, depth: Int, isLinked: Bool
  ) {
    let file = ContentFolder.joined(result.folder, path)
    var isLinked = isLinked
    do throws(FileError) {
      var kind = if let kind = entry.kind { kind } else { try FileAccess.kind(of: file) }
      if kind == .link {
        let target = try FileAccess.resolved(file)
        guard isInside(target, file) else { return }
        kind = try FileAccess.kind(of: target)
        isLinked = true
        if kind == .folder, !linkedFolders.insert(target).inserted {
          report(.warning, "repeated-folder", "another link leads to the same folder", in: file)
          return
        }
      }
      switch kind {
      case .folder:
        try visitFolder(
          entry.name, path: path, file: file, depth: depth + 1, isLinked: isLinked)
      case .file:
        add(ContentFile(path: ContentPath(path), file: file))
        if isLinked { result.linked.insert(file) }
      case .link, .special:
        report(
          .error, "unreadable", "this is no file but a pipe, socket or device", in: file,
          fix: "delete it")
      }
    } catch {
      report(.error, "unreadable", "this can't be read: \(error.reason)", in: file)
    }
  }

  private mutating func visitFolder(
    _ name: String, path: String, file: String, depth: Int, isLinked: Bool
  ) throws(FileError) {
    guard depth < Self.maximumDepth else {
      report(.error, "bad-slug", "folders nest deeper than \(Self.maximumDepth)", in: file)
      return
    }
    checkName(name, suffix: "", in: file)
    if !path.utf8.contains(UInt8(ascii: "/")) { checkArea(name, in: file) }
    visit(
      try FileAccess.entries(inFolder: file), path: path, depth: depth, isLinked: isLinked)
  }

  private mutating func add(_ file: ContentFile) {
    let name = file.path.name
    if file.path.isArticle {
      checkName(String(file.path.stem), suffix: ".md", in: file.file)
      if !file.path.text.utf8.contains(UInt8(ascii: "/")) {
        checkArea(String(file.path.stem), in: file.file)
      }
      result.articles.append(file)
      return
    }
    let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    let end = dot.map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
    if Self.assetExtensions.contains(end) {
      result.assets.append(file)
    } else {
      report(
        .warning, "unknown-file", "a file of this kind isn't published", in: file.file,
        fix: ["md", "markdown"].contains(end)
          ? "an article's name ends in .md" : "move it out of the content folder")
    }
  }

  /// A folder that was meant as an area's would make plain pages, which no rule of the area binds.
  private mutating func checkArea(_ name: String, in file: String) {
    let names = Area.allCases.map(\.slug) + ["conditions"]
    guard !names.contains(name), let meant = names.nearest(to: name) else { return }
    report(
      .error, "unknown-area", "`\(name)` is almost the name of an area, and isn't one", in: file,
      why: "what lies here would be plain pages, without the safety rules of `\(meant)`",
      fix: "rename it to \(meant), or to something that can't be mistaken for it")
  }

  private mutating func checkName(_ name: String, suffix: String, in file: String) {
    guard !Slug.isSafe(name) else { return }
    report(
      .error, "bad-slug", "`\(name + suffix)` can't be part of a URL", in: file,
      fix: Slug.suggestion(for: name).map { "rename it to \($0)\(suffix)" }
        ?? "use lower-case letters, digits and `-`")
  }

  private mutating func isInside(_ target: String, _ file: String) -> Bool {
    if target == root || target.hasBytePrefix(root == "/" ? "/" : root + "/") { return true }
    report(
      .error, "outside-site", "the link leads out of the site folder", in: file,
      why: "a site must hold all that it publishes, and publish nothing that it doesn't hold",
      fix: "copy the file into the site")
    return false
  }

  private mutating func report(
    _ severity: Severity, _ rule: String, _ message: String, in file: String, why: String? = nil,
    fix: String? = nil
  ) {
    result.findings.append(
      Finding(severity, rule: rule, message, in: file, at: .start, why: why, fix: fix))
  }
}
