import Foundation

/// A whole site folder in one string: `-- path --` on a line of its own starts a file.
///
/// ```
/// -- content/index.md --
/// ---
/// title: Home
/// ---
/// -- content/site.yml --
/// title: Test
/// ```
package struct SiteArchive: Sendable {
  package private(set) var files: [String: String] = [:]

  package init(_ text: String) { self.files = Self.parse(text) }

  /// This site with the files of `text` added, or put in place of those of the same path.
  package func adding(_ text: String) -> SiteArchive {
    var site = self
    site.files.merge(Self.parse(text)) { _, new in new }
    return site
  }

  /// This site without the file at `path`.
  package func removing(_ path: String) -> SiteArchive {
    var site = self
    site.files[path] = nil
    return site
  }

  /// This site with `new` put in place of `old` in the file at `path`.
  package func replacing(_ old: String, with new: String, in path: String) -> SiteArchive {
    var site = self
    site.files[path] = site.files[path]?.replacingOccurrences(of: old, with: new)
    return site
  }

  /// Writes the files below `folder`, which is made if it isn't there.
  package func write(to folder: String) throws {
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  private static func parse(_ text: String) -> [String: String] {
    var files: [String: String] = [:]
    var path: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        path = String(line.dropFirst(3).dropLast(3))
        path.map { files[$0] = "" }
      } else if let path {
        files[path, default: ""] += line + "\n"
      }
    }
    return files
  }
}
