import Diagnostics

/// A document put together from pieces of another, to be parsed in one go.
///
/// Cells become headings, since nothing inside of a heading starts another block. What isn't a cell
/// ends with a comment, which also ends every list in it.
struct SyntheticDocument {
  private static let separator = "<!--remedy-->\n"

  private let source: SourceText
  private var bytes: [UInt8] = []
  private var origins: [LineOrigin] = []

  init(of source: SourceText) { self.source = source }

  /// Adds a cell that stands on `line`, unless it is nothing but text and needs no parsing.
  mutating func addCell(_ cell: Range<Int>, line: Int) {
    guard !TableRowSyntax.isPlainText(cell, of: source.bytes) else { return }
    let start = source.location(SourcePosition(line: line, offset: cell.lowerBound))
    var gaps: [Int] = []
    bytes.append(contentsOf: "# ".utf8)
    let first = bytes.count - 2
    for offset in cell {
      let next = offset + 1
      if source.bytes[offset] == .backslash, next < cell.upperBound, source.bytes[next] == .pipe {
        gaps.append(bytes.count - first)
      } else {
        bytes.append(source.bytes[offset])
      }
    }
    bytes.append(contentsOf: " #\n".utf8)
    let origin = SourceLocation(line: start.line, column: start.column - 2)
    origins.append(LineOrigin(start: origin, gaps: gaps))
  }

  /// Adds the text of `lines`, the marks of `containers` left out; nothing for no lines.
  mutating func addLines(_ lines: Range<Int>, of containers: Containers, from start: SourcePosition)
  {
    guard !lines.isEmpty else { return }
    for line in lines {
      let offset =
        line == start.line
        ? start.offset : containers.start(ofLine: line, in: source).cursor.offset
      let end = max(offset, source.contentEnd(ofLine: line))
      bytes.append(contentsOf: source.bytes[offset..<end])
      bytes.append(.lineFeed)
      origins.append(
        LineOrigin(start: source.location(SourcePosition(line: line, offset: offset))))
    }
    bytes.append(contentsOf: "\n\(Self.separator)\n".utf8)
    let last = origins.last ?? LineOrigin(start: SourceRange.start.lowerBound)
    origins.append(contentsOf: [last, last, last])
  }

  /// Parses the pieces; links are resolved as in the whole source, if it has definitions.
  consuming func parse(hasDefinitions: Bool) throws(MarkdownError) -> Pieces {
    let lines = origins.count
    guard lines > 0 else { return Pieces(ParsedBlocks()) }
    if hasDefinitions {
      bytes.append(contentsOf: source.bytes.dropFirst(source.byteOrderMarkLength))
    }
    let text = SourceText(bytes, origins: origins)
    return Pieces(try TreeBuilder.parse(text, lines: lines))
  }

  /// What the pieces became, to be taken in the order in which they were added.
  struct Pieces {
    private var blocks: ArraySlice<Block>
    /// Whether a link or an image has a URL that isn't allowed.
    let hasUnsafeURL: Bool

    fileprivate init(_ parsed: ParsedBlocks) {
      blocks = parsed.blocks[...]
      hasUnsafeURL = parsed.hasUnsafeURL
    }

    mutating func takeCell() -> [Inline] {
      guard case .heading(let heading) = blocks.popFirst()?.kind else { return [] }
      return heading.inlines
    }

    mutating func takeLines() -> [Block] {
      let isSeparator: (Block) -> Bool = { $0.kind == .html(SyntheticDocument.separator) }
      let taken = blocks.prefix { !isSeparator($0) }
      blocks = blocks.dropFirst(taken.count + 1)
      return Array(taken)
    }
  }
}
