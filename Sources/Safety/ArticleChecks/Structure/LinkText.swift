import Content
package import Diagnostics
import Markdown

/// Sees that a link says where it leads, also to someone who hears nothing but the links.
package enum LinkText: ArticleCheck {
  package static let description = CheckDescription(
    id: "link-text",
    title: "say in a link's text where it leads, and that it is a PDF if it is one",
    severity: .error,
    why: "screen readers list links without the text around them",
    sources: ["nhs-how-we-write"],
    passing: [
      "Read about [heat therapy](../heat-therapy/index.md).",
      "[Stretches (PDF)](https://www.example.org/stretches.pdf)",
    ],
    failing: [
      "For heat therapy {==[click here](../heat-therapy/index.md)==}.",
      "See {==<https://www.example.org/>==}.",
      "{==[Stretches](https://www.example.org/stretches.pdf)==}",
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    // The tree is walked only if there is something to find.
    guard reading.article.links.contains(where: { !$0.isImage }) else { return }
    reading.article.document.blocks.forEachInline { inline in
      guard case .link(let destination, _, let inner) = inline.kind else { return }
      check(destination, inner, at: inline.range, findings: &findings)
    }
  }

  private static func check(
    _ destination: String, _ inner: [Inline], at range: SourceRange, findings: inout FileFindings
  ) {
    let text = inner.plainText.lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
    if vague.contains(words) {
      findings.report(
        description,
        words.isEmpty ? "the link has no text" : "`\(words)` doesn't say where the link leads",
        at: range, fix: "use the title of the page that it leads to", trigger: words)
    } else if ["http://", "https://", "www."].contains(where: text.hasPrefix), !text.contains(" ") {
      findings.report(
        description, "the link's text is a bare address", at: range,
        fix: "write `[what is there](address)`", trigger: text)
    } else if isPDF(destination), !words.split(separator: " ").contains("pdf") {
      findings.report(
        description, "the link doesn't say that it leads to a PDF", at: range, severity: .warning,
        fix: "end its text in `(PDF)`", trigger: words)
    }
  }

  private static func isPDF(_ destination: String) -> Bool {
    let path = destination.prefix { $0 != "?" && $0 != "#" }
    return path.utf8.count >= 4 && path.suffix(4).lowercased() == ".pdf"
  }

  private static let vague: Set<String> = [
    "", "click", "click here", "continue", "continue reading", "details", "find out more", "go",
    "here", "info", "learn more", "link", "more", "more details", "more here", "more info",
    "more information", "page", "press here", "read", "read here", "read more", "read this", "see",
    "see here", "see more", "tap here", "this", "this article", "this link", "this page",
    "this site", "this website", "visit", "website",
  ]
}
