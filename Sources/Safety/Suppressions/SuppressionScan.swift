import Diagnostics
import Markdown

/// Finds the comments of an article that are meant for this tool, and what each of them covers.
struct SuppressionScan {
  struct Found {
    var comment: Suppression.Reading
    var range: SourceRange
    /// The block that it speaks of; nil for the page.
    var target: SourceRange?
    /// Whether nothing follows it that it could speak of.
    var isIdle: Bool
  }

  private(set) var found: [Found] = []

  init(_ blocks: [Block]) {
    let first = blocks.firstIndex { !$0.isHTML } ?? blocks.count
    for (index, block) in blocks.enumerated() where index < first {
      add(block, target: nil, isIdle: false)
    }
    scan(blocks[first...])
  }

  private mutating func scan(_ blocks: ArraySlice<Block>) {
    for (index, block) in zip(blocks.indices, blocks) {
      switch block.kind {
      case .html:
        let next = blocks[index...].first { !$0.isHTML }
        add(block, target: next?.range, isIdle: next == nil)
      case .paragraph(let inlines): scan(inlines, in: block)
      case .heading(let heading): scan(heading.inlines, in: block)
      case .quote(let inner): scan(inner[...])
      case .callout(let callout):
        scan(callout.heading, in: block)
        scan(callout.blocks[...])
      case .list(let list): for item in list.items { scan(item.blocks[...]) }
      case .table(let table):
        for cell in table.header + table.rows.joined() { scan(cell.inlines, in: block) }
      case .code, .thematicBreak, .inclusion, .statement: break
      }
    }
  }

  /// A comment within a text speaks of the block that the text is.
  private mutating func scan(_ inlines: [Inline], in block: Block) {
    for inline in inlines {
      guard case .html(let html) = inline.kind else { continue }
      add(html, at: inline.range, target: block.range, isIdle: false)
    }
  }

  private mutating func add(_ block: Block, target: SourceRange?, isIdle: Bool) {
    guard case .html(let html) = block.kind else { return }
    add(html, at: block.range, target: target, isIdle: isIdle)
  }

  /// Adds each comment of a run of raw HTML.
  private mutating func add(
    _ html: String, at range: SourceRange, target: SourceRange?, isIdle: Bool
  ) {
    var rest = html[...]
    while let start = rest.firstRange(of: "<!--") {
      rest = rest[start.upperBound...]
      let end = rest.firstRange(of: "-->") ?? rest.endIndex..<rest.endIndex
      let comment = Suppression.read(rest[..<end.lowerBound], at: range)
      rest = rest[end.upperBound...]
      if case .remark = comment { continue }
      found.append(Found(comment: comment, range: range, target: target, isIdle: isIdle))
    }
  }
}
