import Diagnostics
import Markdown
import TestSupport
import Testing

/// A text's range holds the text as it was written, or is its block's: on no document anything else.
@Suite struct RangePropertyTests {
  @Test(arguments: 0..<300)
  func `every range of a generated document holds`(_ seed: Int) throws {
    var generator = CommonMarkGenerator(seed: seed + 1_000)
    let source = generator.document(lines: 60)
    #expect(RangeCheck(source).mistakes(in: try Document(commonMark: source)) == [])
    #expect(RangeCheck(source).mistakes(in: article(source)) == [])
  }

  // The examples come with a package that the test script downloads; without it there are none.
  @Test(.enabled(if: !CommonMarkExample.all.isEmpty), arguments: CommonMarkExample.all)
  func `every range of an example of the specification holds`(_ example: CommonMarkExample) throws {
    let document = try Document(commonMark: example.markdown)
    #expect(RangeCheck(example.markdown).mistakes(in: document) == [])
  }

  @Test func `the check sees a range that is off by one`() throws {
    var document = try Document(commonMark: "abc")
    document.blocks[0].kind = .paragraph([Inline(.text("abc"), at: SourceRange(line: 1, column: 2))]
    )
    #expect(RangeCheck("abc").mistakes(in: document).count == 1)
  }
}

/// Compares ranges with the source that they point into.
private struct RangeCheck {
  private let bytes: [UInt8]
  private var lineStarts = [0]

  init(_ source: String) {
    bytes = Array(source.utf8)
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      if byte == 10 || (byte == 13 && !isPair) { lineStarts.append(index + 1) }
    }
  }

  func mistakes(in document: Document) -> [String] {
    var mistakes: [String] = []
    var blockRange = SourceRange.start
    document.blocks.forEachBlock { block in
      blockRange = block.range
      if slice(block.range) == nil { mistakes.append("block \(block.range.brief)") }
      block.ownInlines.forEachInline { inline in
        if !isRight(inline, in: blockRange) { mistakes.append(inline.dump) }
      }
    }
    return mistakes
  }

  private func isRight(_ inline: Inline, in block: SourceRange) -> Bool {
    guard let slice = slice(inline.range), block.lowerBound <= inline.range.lowerBound,
      inline.range.upperBound <= block.upperBound
    else { return false }
    guard case .text(let text) = inline.kind, inline.range != block else { return true }
    let isWritten = slice.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }
    return isWritten || slice.elementsEqual(text.utf8)
  }

  private func slice(_ range: SourceRange) -> ArraySlice<UInt8>? {
    guard let start = offset(range.lowerBound), let end = offset(range.upperBound), start <= end
    else { return nil }
    return bytes[start..<end]
  }

  private func offset(_ location: Diagnostics.SourceLocation) -> Int? {
    guard lineStarts.indices.contains(location.line - 1), location.column >= 1 else { return nil }
    let offset = lineStarts[location.line - 1] + location.column - 1
    return offset <= bytes.count ? offset : nil
  }
}

extension Block {
  fileprivate var ownInlines: [Inline] {
    switch kind {
    case .paragraph(let inlines): inlines
    case .heading(let heading): heading.inlines
    case .callout(let callout): callout.heading
    case .table(let table):
      (table.header + table.rows.joined()).flatMap(\.inlines)
    case .quote, .list, .code, .html, .thematicBreak, .inclusion, .statement: []
    }
  }
}
