import Diagnostics
import Markdown

/// Renders a text as an article and as plain CommonMark, and reads the markup strictly.
struct MarkdownTrial {
  let violation: String?

  init(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    violation = Self.articleViolation(text) ?? Self.plainViolation(text)
  }

  private static func articleViolation(_ text: String) -> String? {
    var findings = FileFindings(file: "a.md")
    let document = Document.article(text, findings: &findings)
    if let misplaced = FindingPlaces(text).violation(of: findings.all) { return misplaced }
    guard let document else { return findings.hasErrors ? nil : "refused without a finding" }
    let body = HTMLRenderer.article(document, destination: { $0 })
    return BodyMarkup(body.html).mistake
  }

  /// In CommonMark's safe mode raw HTML is a comment, which ``BodyMarkup`` lets pass.
  private static func plainViolation(_ text: String) -> String? {
    guard let document = try? Document(commonMark: text) else { return nil }
    return BodyMarkup(HTMLRenderer.commonMark(document), isPlain: true).mistake
  }
}
