// Blocks: CommonMark's own; the line ends are libcmark's, so that its output can be compared.
extension HTMLRenderer {
  mutating func render(_ blocks: [Block]) {
    for block in blocks { render(block) }
  }

  private mutating func render(_ block: Block, isTight: Bool = false) {
    switch block.kind {
    case .paragraph(let inlines): render(paragraph: inlines, isTight: isTight)
    case .heading(let heading): render(heading)
    case .quote(let blocks):
      out.startLine()
      out.markup("<blockquote>\n")
      render(blocks)
      out.startLine()
      out.markup("</blockquote>\n")
    case .list(let list): render(list)
    case .code(let code, let info): render(code: code, info: info)
    case .html: renderHTMLBlock()
    case .thematicBreak:
      out.startLine()
      out.markup("<hr />\n")
    case .table(let table): render(table)
    case .callout(let callout): render(callout)
    case .inclusion(let statements): render(missing: statements)
    case .statement(let statement): render(statement)
    }
  }

  private mutating func render(paragraph inlines: [Inline], isTight: Bool) {
    guard !isTight else { return render(inlines) }
    out.startLine()
    out.markup("<p>")
    render(inlines)
    out.markup("</p>\n")
  }

  private mutating func render(_ heading: Heading) {
    out.startLine()
    out.markup("<h")
    out.number(heading.level)
    if !heading.id.isEmpty {
      out.markup(" id=\"")
      out.text(heading.id)
      out.markup("\"")
    }
    out.markup(">")
    render(heading.inlines)
    out.markup("</h")
    out.number(heading.level)
    out.markup(">\n")
  }

  private mutating func render(_ list: List) {
    out.startLine()
    switch list.marker {
    case .bullet: out.markup("<ul>\n")
    case .ordered(1): out.markup("<ol>\n")
    case .ordered(let start):
      out.markup("<ol start=\"")
      out.number(start)
      out.markup("\">\n")
    }
    for item in list.items {
      out.startLine()
      out.markup("<li>")
      for block in item.blocks { render(block, isTight: list.isTight) }
      out.markup("</li>\n")
    }
    out.markup(list.marker == .bullet ? "</ul>\n" : "</ol>\n")
  }

  private mutating func render(code: String, info: String) {
    out.startLine()
    let language = info.utf8.prefix { !$0.isWhitespace }
    if language.isEmpty && info.isEmpty {
      out.markup("<pre><code>")
    } else {
      out.markup("<pre><code class=\"language-")
      out.text(String(Substring(language)))
      out.markup("\">")
    }
    out.text(code)
    out.markup("</code></pre>\n")
  }

  /// Raw HTML is never shown; in an article a finding has named it long before this.
  private mutating func renderHTMLBlock() {
    guard case .commonMark = mode else { return }
    out.startLine()
    out.markup("<!-- raw HTML omitted -->\n")
  }
}
