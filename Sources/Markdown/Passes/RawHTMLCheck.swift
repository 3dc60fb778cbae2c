import Diagnostics

/// Reports raw HTML, which is never shown; comments are left out without a word.
enum RawHTMLCheck {
  static func check(_ blocks: [Block], findings: inout FileFindings) {
    blocks.forEachBlock { block in
      guard case .html(let html) = block.kind, !isComment(html) else { return }
      report(html, at: block.range, findings: &findings)
    }
    blocks.forEachInline { inline in
      guard case .html(let html) = inline.kind, !isComment(html) else { return }
      report(html, at: inline.range, findings: &findings)
    }
  }

  /// Whether there is nothing in `html` but comments and spaces.
  static func isComment(_ html: String) -> Bool {
    var rest = html.utf8[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { return true }
      guard rest.starts(with: "<!--".utf8), let end = endOfComment(rest.dropFirst(4)) else {
        return false
      }
      rest = rest[end...]
    }
  }

  private static func endOfComment(_ text: Substring.UTF8View) -> String.Index? {
    var dashes = 0
    for index in text.indices {
      if text[index] == .greaterThan, dashes >= 2 { return text.index(after: index) }
      dashes = text[index] == UInt8(ascii: "-") ? dashes + 1 : 0
    }
    return nil
  }

  private static func report(_ html: String, at range: SourceRange, findings: inout FileFindings) {
    let tag = html.prefix { $0 != "\n" }.prefix(40)
    findings.error(
      "raw-html", "raw HTML isn't allowed: `\(tag)`", at: range,
      why: "it would be missing from the page, and what it says with it",
      fix: "write it in Markdown, or `\\<` for the character itself")
  }
}
