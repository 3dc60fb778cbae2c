extension [Inline] {
  /// The text without its markup: breaks become spaces, citations and raw HTML nothing.
  package var plainText: String { plainText(withHTML: false) }

  /// The same, with the source of raw HTML where it stands: what libcmark takes for an image's
  /// alternative text.
  func plainText(withHTML isHTMLKept: Bool) -> String {
    var text = ""
    appendPlainText(to: &text, withHTML: isHTMLKept)
    return text
  }

  private func appendPlainText(to text: inout String, withHTML isHTMLKept: Bool) {
    for inline in self {
      switch inline.kind {
      case .text(let run), .code(let run): text += run
      case .html(let tag): if isHTMLKept { text += tag }
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner),
        .image(_, _, let inner):
        inner.appendPlainText(to: &text, withHTML: isHTMLKept)
      case .softBreak, .lineBreak: text += " "
      case .citation: break
      }
    }
  }
}
