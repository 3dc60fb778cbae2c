import Content
import Diagnostics
import Markdown

/// Shows that putting statements into a text changed nothing else of it.
enum InclusionProof {
  /// Whether the text with `edits` made reads as it did before, and includes `statements` besides.
  static func holds(
    _ edits: [TextEdit], adding statements: [String], to document: Document,
    in parts: FrontMatterText
  ) -> Bool {
    var findings = FileFindings(file: "")
    let text = SourceLines(parts.body, firstLine: parts.bodyFirstLine).applying(edits)
    guard
      let changed = Document.article(
        text, firstLine: parts.bodyFirstLine, findings: &findings)
    else { return false }
    let before = document.inclusions.map(\.id) + statements
    return changed.inclusions.map(\.id).sorted() == before.sorted()
      && html(of: changed) == html(of: document)
  }

  /// What a reader sees, but for the statements that stand at the top level.
  private static func html(of document: Document) -> String {
    let rest = document.blocks.filter { block in
      guard case .inclusion = block.kind else { return true }
      return false
    }
    return HTMLRenderer.article(Document(rest)) { $0 }.html
  }
}
