import Markdown

/// A statement's text for readers of plain text: paragraphs and lists, without citations.
enum StatementText {
  /// The lines, with an empty one between blocks.
  static func lines(of blocks: [Block]) -> [String] {
    blocks.map(lines).joined(separator: [""]).map(\.self)
  }

  private static func lines(of block: Block) -> [String] {
    switch block.kind {
    case .paragraph(let inlines): [text(of: inlines)]
    case .list(let list): list.items.indices.flatMap { lines(ofItem: $0, of: list) }
    // A statement holds nothing else: see `statement-form`.
    case .heading, .quote, .code, .html, .thematicBreak, .table, .callout, .inclusion, .statement:
      []
    }
  }

  private static func lines(ofItem index: Int, of list: List) -> [String] {
    let mark: String
    switch list.marker {
    case .bullet: mark = "- "
    case .ordered(let start): mark = "\(start + index). "
    }
    let blocks = list.items[index].blocks
    let inner = list.isTight ? blocks.flatMap(lines) : lines(of: blocks)
    return inner.enumerated().map { number, line in
      number == 0
        ? mark + line : line.isEmpty ? "" : String(repeating: " ", count: mark.count) + line
    }
  }

  private static func text(of inlines: [Inline]) -> String {
    var text = ""
    append(inlines, to: &text)
    return text
  }

  private static func append(_ inlines: [Inline], to text: inout String) {
    for inline in inlines {
      switch inline.kind {
      case .text(let run), .code(let run): text += run
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner),
        .image(_, _, let inner):
        append(inner, to: &text)
      case .softBreak, .lineBreak: text += " "
      // The blank before a citation goes with it.
      case .citation: while text.last == " " { text.removeLast() }
      case .html: break
      }
    }
  }
}
