import ArgumentParser
import Content
import Diagnostics
import Foundation
import Markdown

/// `remedy render`: one Markdown file in, the HTML of its body out.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Write the HTML of one Markdown file to standard output; no site is needed.",
    discussion: """
      Without a site there are no statements to include and no links to check: this shows how text \
      is read, it doesn't clear an article.
      """
  )

  @Flag(help: "CommonMark only, as the cmark command renders it.")
  var plain = false

  @Argument(help: "A Markdown file, or - for standard input.")
  var file: String

  func run() throws {
    let console = Console()
    guard let source = read() else {
      console.error("remedy: can't read \(file): is it there, a file, and UTF-8?\n")
      throw ExitStatus.failed
    }
    if plain {
      try renderPlain(source, console)
    } else {
      try renderArticle(source, console)
    }
  }

  private func read() -> String? {
    guard file != "-" else {
      return (try? FileHandle.standardInput.readToEnd() ?? Data()).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    return FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
  }

  private func renderPlain(_ source: String, _ console: Console) throws {
    let document: Document
    do throws(MarkdownError) {
      document = try Document(commonMark: source)
    } catch .nestedTooDeeply(let range) {
      let place = "\(file):\(range.lowerBound.line):\(range.lowerBound.column)"
      console.error("\(place): error: nested more than \(MarkdownError.maximumDepth) deep\n")
      throw ExitStatus.refused
    }
    try console.output(HTMLRenderer.commonMark(document))
  }

  private func renderArticle(_ source: String, _ console: Console) throws {
    var findings = FileFindings(file: file == "-" ? "<standard input>" : file)
    let start = source.hasPrefix("\u{FEFF}") ? source.dropFirst() : source[...]
    let hasFrontMatter = start.hasPrefix("---\n") || start.hasPrefix("---\r\n")
    let parts = hasFrontMatter ? FrontMatterText.split(source, findings: &findings) : nil
    let document = Document.article(
      parts?.body ?? source[...], firstLine: parts?.bodyFirstLine ?? 1, findings: &findings)
    console.show(findings.quoting(source))
    guard let document, !findings.hasErrors else { throw ExitStatus.refused }
    try console.output(HTMLRenderer.article(document) { $0 }.html)
  }
}
