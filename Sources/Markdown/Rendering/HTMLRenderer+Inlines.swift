// Inlines.
extension HTMLRenderer {
  mutating func render(_ inlines: [Inline]) {
    for inline in inlines { render(inline) }
  }

  private mutating func render(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): out.text(text)
    case .code(let code):
      out.markup("<code>")
      out.text(code)
      out.markup("</code>")
    case .html:
      if case .commonMark = mode { out.markup("<!-- raw HTML omitted -->") }
    case .emphasis(let inner):
      out.markup("<em>")
      render(inner)
      out.markup("</em>")
    case .strong(let inner):
      out.markup("<strong>")
      render(inner)
      out.markup("</strong>")
    case .link(let destination, let title, let inner):
      render(link: destination, title: title, inner)
    case .image(let source, let title, let alt): render(image: source, title: title, alt: alt)
    case .softBreak: out.markup("\n")
    case .lineBreak: out.markup("<br />\n")
    case .citation(let sources): render(citationOf: sources)
    }
  }

  private mutating func render(link destination: String, title: String?, _ inner: [Inline]) {
    let url = shown(destination)
    out.markup("<a href=\"")
    out.url(url)
    render(title: title)
    out.markup("\"")
    // Which page on health someone reads is no other site's business: no referrer is sent.
    if case .article = mode, URLSafety.isExternal(url) {
      out.markup(" rel=\"external noreferrer\"")
    }
    out.markup(">")
    render(inner)
    out.markup("</a>")
  }

  private mutating func render(image source: String, title: String?, alt: [Inline]) {
    out.markup("<img src=\"")
    out.url(shown(source))
    out.markup("\" alt=\"")
    if case .commonMark = mode {
      out.text(alt.plainText(withHTML: true))
    } else {
      out.text(alt.plainText)
    }
    render(title: title)
    if case .article(_, let pictureSize) = mode, let size = pictureSize(source) {
      out.markup("\" width=\"\(size.width)\" height=\"\(size.height)")
    }
    out.markup("\" />")
  }

  private mutating func render(title: String?) {
    guard let title else { return }
    out.markup("\" title=\"")
    out.text(title)
  }

  /// The URL that the page shows for `destination`; empty if it isn't allowed.
  private func shown(_ destination: String) -> String {
    switch mode {
    case .commonMark: return URLSafety.isDangerousToCMark(destination) ? "" : destination
    case .article(let rewrite, _):
      guard URLSafety.isAllowed(destination) else { return "" }
      let url = rewrite(destination)
      return URLSafety.isAllowed(url) ? url : ""
    }
  }

  private mutating func render(citationOf sources: [SourceReference]) {
    out.holdOnToLastWord()
    let isAlone = sources.count == 1
    out.markup(isAlone ? "<sup class=\"citation\">" : "<sup class=\"citation\">[")
    for (index, source) in sources.enumerated() {
      // Only a long list may be broken over lines: a lone `2]` says nothing to its reader.
      if index > 0 { out.markup(sources.count > 6 ? ", " : ",\u{A0}") }
      let (number, occurrence) = citations.cite(source.key)
      out.markup("<a href=\"#source-\(number)\" id=\"cite-\(number)-\(occurrence)\"")
      out.markup(" aria-label=\"Source \(number)\">")
      out.markup(isAlone ? "[\(number)]</a>" : "\(number)</a>")
    }
    out.markup(isAlone ? "</sup>" : "]</sup>")
  }
}
