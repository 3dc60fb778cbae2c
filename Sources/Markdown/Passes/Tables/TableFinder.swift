/// A table found among the lines of what libcmark takes for a paragraph or a heading.
struct FoundTable {
  /// The lines before the header row, which stay a paragraph.
  var before: Range<Int>
  var alignments: [Table.Alignment?]
  var header: [Range<Int>]
  /// Each with at most as many cells as there are columns.
  var rows: [[Range<Int>]]
  /// The lines of the header, the delimiter and the other rows.
  var lines: Range<Int>
  /// The offset of the header row's first byte.
  var start: Int
  /// The lines that are no rows: they start something that ends a table, but not a paragraph.
  var rest: Range<Int>
  /// How many cells the rows lack in all.
  var missing = 0
  /// How many blocks the lines were: more than one where a row looks like a heading's underline.
  var blockCount = 1
}

/// Looks for tables in the lines of a paragraph.
struct TableFinder {
  /// How many cells may be missing from a table's rows in all; a row past that ends the table.
  ///
  /// Without a limit, a long header row and many short rows make a table whose size is the square
  /// of its source's.
  static let maximumMissingCells = 100_000

  let source: SourceText
  let containers: Containers
  /// The first line's text starts here: a list's marker may stand before it.
  let start: SourcePosition

  func table(in lines: ClosedRange<Int>) -> FoundTable? {
    var header = text(of: lines.lowerBound)
    for line in lines.dropFirst() {
      let text = text(of: line)
      if let alignments = TableRowSyntax.alignments(in: text, of: source.bytes),
        !endsTable(line), !isIndented(line),
        let cells = TableRowSyntax.cells(in: header, of: source.bytes),
        cells.count == alignments.count
      {
        var table = FoundTable(
          before: lines.lowerBound..<line - 1, alignments: alignments, header: cells, rows: [],
          lines: line - 1..<line + 1, start: header.lowerBound,
          rest: line + 1..<lines.upperBound + 1)
        table.rows.reserveCapacity(table.rest.count)
        addRows(to: &table)
        return table
      }
      header = text
    }
    return nil
  }

  /// Adds the rows that `lines` hold if these follow the table; false if they hold none.
  func extend(_ table: inout FoundTable, by lines: ClosedRange<Int>) -> Bool {
    guard table.rest.isEmpty, lines.lowerBound == table.lines.upperBound else { return false }
    let count = table.rows.count
    table.rest = lines.lowerBound..<lines.upperBound + 1
    addRows(to: &table)
    guard table.rows.count > count else {
      table.rest = lines.lowerBound..<lines.lowerBound
      return false
    }
    table.blockCount += 1
    return true
  }

  private func addRows(to table: inout FoundTable) {
    for line in table.rest {
      guard !endsTable(line),
        var cells = TableRowSyntax.cells(in: text(of: line), of: source.bytes)
      else { break }
      table.missing += max(0, table.header.count - cells.count)
      guard table.missing <= Self.maximumMissingCells else { break }
      cells.removeLast(max(0, cells.count - table.header.count))
      table.rows.append(cells)
      table.lines = table.lines.lowerBound..<line + 1
      table.rest = line + 1..<table.rest.upperBound
    }
  }

  private func text(of line: Int) -> Range<Int> {
    let start =
      line == start.line ? start.offset : containers.textStart(ofLine: line, in: source)
    return start..<max(start, source.contentEnd(ofLine: line))
  }

  private func isIndented(_ line: Int) -> Bool {
    containers.start(ofLine: line, in: source).cursor.indent > 3
  }

  /// Whether `line` can't be a row: it lacks the marks of the table's containers, or is indented,
  /// or starts a block that can't interrupt a paragraph but does interrupt a table.
  private func endsTable(_ line: Int) -> Bool {
    let (cursor, isLazy) = containers.start(ofLine: line, in: source)
    guard !isLazy, cursor.indent <= 3 else { return true }
    let text = text(of: line)
    guard let first = source.bytes[text].first, first.isDigit || "-+*<".utf8.contains(first)
    else { return false }
    var isParagraph = true
    CMarkTree(parsing: Array(source.bytes[text])).walk { _, node in
      if node.kind == .document { return .proceed }
      isParagraph = node.kind == .paragraph
      return .stop
    }
    return !isParagraph
  }
}
