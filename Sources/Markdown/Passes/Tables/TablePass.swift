import Diagnostics

/// Turns paragraphs that hold a pipe table into tables.
///
/// libcmark knows no tables, so it has put their lines into a paragraph (or, if a line of dashes
/// follows, a heading). The lines show where the table is; its cells are then parsed once more, all
/// tables' together. Two things differ from GFM, both in what follows a table with no empty line
/// between: text that lacks the marks of the table's block quote ends the table but stays inside the
/// quote, and a list that could not interrupt a paragraph (`2. x`) takes no later blocks as items.
struct TablePass {
  private let source: SourceText
  private let hints: SourceHints
  private var containers = Containers()
  private var tables: [(table: FoundTable, containers: Containers)] = []
  /// Where the paragraphs start that the tables were found in.
  private var starts: [SourcePosition] = []

  /// Puts tables in place of the paragraphs that they are in, and tells which bytes were parsed anew
  /// for that, in ascending order.
  static func apply(
    to parsed: inout ParsedBlocks, of source: SourceText, _ hints: SourceHints
  ) throws(MarkdownError) -> [Range<Int>] {
    guard !hints.tableMarks.isEmpty else { return [] }
    var pass = TablePass(source: source, hints: hints)
    pass.find(in: parsed.blocks)
    guard !pass.tables.isEmpty else { return [] }
    var pieces = try pass.parse()
    var next = 0
    parsed.hasUnsafeURL = parsed.hasUnsafeURL || pieces.hasUnsafeURL
    pass.replace(in: &parsed.blocks, &pieces, &next)
    return pass.parsedAnew
  }

  private var parsedAnew: [Range<Int>] {
    zip(tables, starts).map { found, start in
      let lines = max(found.table.lines.upperBound, found.table.rest.upperBound)
      return start.offset..<source.contentEnd(ofLine: lines - 1)
    }
  }

  private init(source: SourceText, hints: SourceHints) {
    self.source = source
    self.hints = hints
  }

  private mutating func find(in blocks: [Block]) {
    for index in blocks.indices where source.has(hints.tableMarks, in: blocks[index].range) {
      switch blocks[index].kind {
      case .paragraph, .heading: find(in: blocks[index], before: blocks[(index + 1)...])
      case .quote(let blocks):
        containers.enterQuote()
        find(in: blocks)
        containers.leave()
      case .list(let list):
        for item in list.items {
          containers.enterItem(line: source.position(item.range.lowerBound).line, of: source)
          find(in: item.blocks)
          containers.leave()
        }
      case .code, .html, .thematicBreak, .table, .callout, .inclusion, .statement: break
      }
    }
  }

  private mutating func find(in leaf: Block, before siblings: ArraySlice<Block>) {
    guard leaf.range.lowerBound.line < leaf.range.upperBound.line else { return }
    let lines = lines(of: leaf)
    let start = source.position(leaf.range.lowerBound)
    let finder = TableFinder(source: source, containers: containers, start: start)
    guard var table = finder.table(in: lines) else { return }
    var last = leaf
    for sibling in siblings {
      // Only a line that underlines a heading may be a row before further rows.
      guard case .heading = last.kind, sibling.isParagraphOrUnderlined(self.lines(of: sibling)),
        finder.extend(&table, by: self.lines(of: sibling))
      else { break }
      last = sibling
    }
    tables.append((table, containers))
    starts.append(start)
  }

  private func lines(of block: Block) -> ClosedRange<Int> {
    let start = source.position(block.range.lowerBound).line
    return start...max(start, source.position(block.range.upperBound).line)
  }

  private func parse() throws(MarkdownError) -> SyntheticDocument.Pieces {
    var document = SyntheticDocument(of: source)
    for ((table, containers), start) in zip(tables, starts) {
      document.addLines(table.before, of: containers, from: start)
      for cell in table.header { document.addCell(cell, line: table.lines.lowerBound) }
      for (index, row) in table.rows.enumerated() {
        for cell in row { document.addCell(cell, line: table.lines.lowerBound + 2 + index) }
      }
      document.addLines(table.rest, of: containers, from: start)
    }
    return try document.parse(hasDefinitions: hints.definitions)
  }

  /// Puts the tables in their places, all other blocks staying in theirs; `next` is the index of the
  /// next one.
  private func replace(
    in blocks: inout [Block], _ pieces: inout SyntheticDocument.Pieces, _ next: inout Int
  ) {
    var index = 0
    while index < blocks.count, next < starts.count {
      let range = blocks[index].range
      if starts[next].line <= source.position(range.upperBound).line {
        if blocks[index].isLeaf, source.position(range.lowerBound) == starts[next] {
          let table = tables[next].table
          let found = blocksOfTable(table, &pieces)
          blocks.replaceSubrange(index..<index + table.blockCount, with: found)
          index += found.count
          next += 1
          continue
        }
        blocks[index].rewriteBlocks { replace(in: &$0, &pieces, &next) }
      }
      index += 1
    }
  }

  private func blocksOfTable(
    _ found: FoundTable, _ pieces: inout SyntheticDocument.Pieces
  ) -> [Block] {
    let before = found.before.isEmpty ? [] : pieces.takeLines()
    let first = found.lines.lowerBound
    var table = Table(alignments: found.alignments, header: [], rows: [])
    table.header = cells(of: found.header, line: first, columns: found.header.count, &pieces)
    table.rows.reserveCapacity(found.rows.count)
    for (index, row) in found.rows.enumerated() {
      table.rows.append(
        cells(of: row, line: first + 2 + index, columns: found.header.count, &pieces))
    }
    let range = source.range(
      SourcePosition(line: first, offset: found.start), end(of: found))
    let rest = found.rest.isEmpty ? [] : pieces.takeLines()
    return before + [Block(.table(table), at: range)] + rest
  }

  private func end(of table: FoundTable) -> SourcePosition {
    let line = table.lines.upperBound - 1
    return SourcePosition(line: line, offset: source.contentEnd(ofLine: line))
  }

  private func cells(
    of row: [Range<Int>], line: Int, columns: Int, _ pieces: inout SyntheticDocument.Pieces
  ) -> [Table.Cell] {
    var cells = row.map { cell in
      let range = source.range(
        SourcePosition(line: line, offset: cell.lowerBound),
        SourcePosition(line: line, offset: cell.upperBound))
      return Table.Cell(inlines(of: cell, at: range, &pieces), at: range)
    }
    let end = SourcePosition(line: line, offset: source.contentEnd(ofLine: line))
    while cells.count < columns { cells.append(Table.Cell([], at: source.range(end, end))) }
    return cells
  }

  private func inlines(
    of cell: Range<Int>, at range: SourceRange, _ pieces: inout SyntheticDocument.Pieces
  ) -> [Inline] {
    guard TableRowSyntax.isPlainText(cell, of: source.bytes) else { return pieces.takeCell() }
    guard !cell.isEmpty else { return [] }
    let text = String(decoding: source.bytes[cell], as: UTF8.self)
    return [Inline(.text(text), at: range)]
  }
}

extension Block {
  fileprivate var isLeaf: Bool {
    switch kind {
    case .paragraph, .heading: true
    case .quote, .list, .code, .html, .thematicBreak, .table, .callout, .inclusion, .statement:
      false
    }
  }

  fileprivate func isParagraphOrUnderlined(_ lines: ClosedRange<Int>) -> Bool {
    switch kind {
    case .paragraph: true
    case .heading: lines.count > 1
    case .quote, .list, .code, .html, .thematicBreak, .table, .callout, .inclusion, .statement:
      false
    }
  }
}
