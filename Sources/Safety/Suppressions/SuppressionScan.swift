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
    // The first block from a comment on that isn't one, looked for once for a row of them.
    var next = blocks.startIndex
    for (index, block) in zip(blocks.indices, blocks) {
      switch block.kind {
      case .html:
        if next <= index { next = blocks[index...].firstIndex { !$0.isHTML } ?? blocks.endIndex }
        let target = next < blocks.endIndex ? blocks[next].range : nil
        add(block, target: target, isIdle: target == nil)
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
    let bytes = html.utf8
    var offset = bytes.startIndex
    while let start = bytes[offset...].end(ofFirst: "<!--".utf8) {
      let end = bytes[start...].end(ofFirst: "-->".utf8)
      offset = end ?? bytes.endIndex
      let textEnd = end.map { bytes.index($0, offsetBy: -3) } ?? bytes.endIndex
      let comment = Suppression.read(html[start..<textEnd], at: range)
      if case .remark = comment { continue }
      found.append(Found(comment: comment, range: range, target: target, isIdle: isIdle))
    }
  }
}

extension Substring.UTF8View {
  /// Where the first `mark` ends; nil if there is none.
  fileprivate func end(ofFirst mark: String.UTF8View) -> Index? {
    var rest = self
    while let start = rest.firstIndex(where: { $0 == mark.first }) {
      rest = rest[start...]
      if rest.starts(with: mark) { return rest.index(start, offsetBy: mark.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
