import Content
import Diagnostics
import Site

/// Where the places that findings name lead: into an editor, and to the page of an article.
struct SourceLinks: Sendable {
  let editor: Editor
  /// What relative paths start from; without a slash at its end.
  let workingFolder: String
  /// As the paths of articles start.
  private let content: String

  init(editor: Editor, workingFolder: String, options: SiteOptions) {
    self.editor = editor
    self.workingFolder = workingFolder
    content = options.path("content") + "/"
  }

  /// The name of a place, as a link if an editor can open it.
  func place(of finding: Finding) -> HTMLText {
    let start = finding.range.lowerBound
    let name = "\(finding.file):\(start.line):\(start.column)"
    let path = absolute(finding.file)
    guard let url = editor.url(path: path, line: start.line, column: column(of: finding)) else {
      return "<span class=\"place\">\(name)</span>"
    }
    return "<a class=\"place\" href=\"\(url)\">\(name)</a>"
  }

  /// The path of an article's page, encoded; nil for other files.
  func page(of file: String, basePath: String) -> String? {
    guard let path = file.rest(after: content).map({ ContentPath(String($0)) }), path.isArticle,
      path.folder.first != "safety"
    else { return nil }
    return path.url.href(basePath: basePath)
  }

  private func absolute(_ file: String) -> String {
    guard !file.hasBytePrefix("/") else { return file }
    var parts = workingFolder.pathComponents
    for part in file.pathComponents where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private func column(of finding: Finding) -> Int {
    let column = finding.range.lowerBound.column
    guard let excerpt = finding.excerpt, excerpt.column == 1 else { return column }
    return SourceLines(excerpt.text).utf16Column(of: SourceLocation(line: 1, column: column))
  }
}
