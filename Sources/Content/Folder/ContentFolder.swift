package import Diagnostics

/// What a site folder holds, found without opening a file: articles, assets and settings.
///
/// Sorted by path, the same way on every machine. Files of the safety folder belong to the rules
/// and aren't listed.
package struct ContentFolder: Hashable, Sendable {
  package internal(set) var articles: [ContentFile] = []
  /// Images and documents that articles may link to.
  package internal(set) var assets: [ContentFile] = []
  /// Articles and assets that a link to a file or folder led to: they may change without a sign of
  /// it where the link is. As the user would type them.
  package internal(set) var linked: Set<String> = []
  /// What is wrong with names, kinds and places of files.
  package internal(set) var findings: [Finding] = []
  /// `content/` as the user would type it.
  package let folder: String

  /// Lists the content of the site at `site`, which is a folder that has a folder `content`.
  package static func scan(site: String) throws(FileError) -> ContentFolder {
    let folder = path(ofSite: site)
    guard try FileAccess.kind(of: folder, followingLinks: true) == .folder else {
      throw FileError(path: folder, reason: "it is no folder")
    }
    var scanner = FolderScanner(
      root: try FileAccess.resolved(site.isEmpty ? "." : site), folder: folder)
    try scanner.scan()
    return scanner.result
  }

  /// The content of the site at `site`, of which nothing was listed yet: enough to read its settings
  /// and rules.
  package static func unlisted(site: String) -> ContentFolder {
    ContentFolder(folder: path(ofSite: site))
  }

  private static func path(ofSite site: String) -> String {
    site == "." || site.isEmpty ? "content" : joined(site, "content")
  }

  /// Adds an article that is not on disk, or other text for one that is.
  package mutating func add(unsaved article: ContentFile) {
    var scanner = FolderScanner(result: self)
    scanner.add(unsaved: article)
    self = scanner.result
  }

  /// The file of `name` directly in the folder, such as `site.yml`; it may not exist.
  package func file(named name: String) -> ContentFile {
    ContentFile(path: ContentPath(name), file: Self.joined(folder, name))
  }

  static func joined(_ folder: String, _ name: String) -> String {
    folder.appendingPath(name)
  }

  init(folder: String) { self.folder = folder }
}
