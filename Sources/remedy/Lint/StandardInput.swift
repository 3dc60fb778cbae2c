import Content
import Diagnostics
import Foundation
import Site

/// An article that is piped in: an editor's buffer, or what a commit would hold.
enum StandardInput {
  /// Below `content/`; a plain page.
  private static let defaultPath = "standard-input.md"

  /// Why standard input can't be linted, in words for its user.
  enum Failure: Error {
    case unreadable(String)
    /// The path isn't one that an article of the site can have.
    case noArticle(String)
  }

  /// Reads standard input as the article at `path`, which the user typed; none means a plain page.
  static func article(
    at path: String?, of options: SiteOptions
  ) throws(Failure) -> ContentFile {
    let below = try path.map { path throws(Failure) in
      try Self.path(path, below: options.path("content"))
    }
    return ContentFile(
      path: ContentPath(below ?? defaultPath),
      file: options.path("content/" + (below ?? defaultPath)), unsavedText: try text())
  }

  private static func path(
    _ path: String, below content: String
  ) throws(Failure) -> String {
    let folder = URL(fileURLWithPath: content).standardizedFileURL.path + "/"
    let file = URL(fileURLWithPath: path).standardizedFileURL.path
    guard let below = file.rest(after: folder), below.hasByteSuffix(".md") else {
      throw .noArticle("\(path) is no article: its path must be \(content)/….md")
    }
    guard !below.hasBytePrefix("safety/") else {
      throw .noArticle("\(path) is no article: statements and rules are linted as files")
    }
    return String(below)
  }

  private static func text() throws(Failure) -> String {
    let data: Data
    do { data = try FileHandle.standardInput.readToEnd() ?? Data() } catch {
      throw .unreadable("standard input can't be read")
    }
    guard data.count <= ContentFile.limit else {
      throw .unreadable("standard input is larger than \(ContentFile.limit >> 20) MiB")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .unreadable("standard input isn't UTF-8")
    }
    return text
  }
}
