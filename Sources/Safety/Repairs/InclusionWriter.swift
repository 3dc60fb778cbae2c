import Content
import Diagnostics
import Markdown

/// Writes the inclusion of statements into a text the way an editor would: in the block that is
/// already there, or in one of its own with an empty line on either side.
struct InclusionWriter {
  private let body: SourceLines
  private let blocks: [Block]
  private let lineEnd: String
  /// Whether a line end stands before the body; the file may end with its front matter.
  private let isFenceEnded: Bool

  init(_ parts: FrontMatterText, _ blocks: [Block]) {
    body = SourceLines(parts.body, firstLine: parts.bodyFirstLine)
    self.blocks = blocks
    let front = parts.body.base.utf8[..<parts.body.startIndex]
    isFenceEnded = front.last == UInt8(ascii: "\n")
    lineEnd = front.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
  }

  /// The change that includes `statements` before the block of the index `anchor`.
  func edit(including statements: [String], at anchor: Int) -> TextEdit {
    let names = statements.joined(separator: ", ")
    for index in [anchor, anchor - 1] where blocks.indices.contains(index) {
      guard case .inclusion(let present) = blocks[index].kind, let last = present.last else {
        continue
      }
      return TextEdit(last.range.upperBound..<last.range.upperBound, ", " + names)
    }
    let quote = "> [!SAFETY] " + names + lineEnd
    guard anchor < blocks.count else { return append(quote) }
    let line = SourceLocation(line: blocks[anchor].range.lowerBound.line, column: 1)
    let gap = isAfterBlankLine(body.offset(of: line)) ? "" : lineEnd
    return TextEdit(line..<line, gap + quote + lineEnd)
  }

  private func append(_ quote: String) -> TextEdit {
    let (end, offset) = (body.end, body.bytes.count)
    let isLineEnded = offset == 0 ? isFenceEnded : body.bytes[offset - 1] == UInt8(ascii: "\n")
    let gap = (isLineEnded ? "" : lineEnd) + (isAfterBlankLine(offset) ? "" : lineEnd)
    return TextEdit(end..<end, gap + quote)
  }

  /// Whether the line that ends before `offset` is blank, or none does.
  private func isAfterBlankLine(_ offset: Int) -> Bool {
    let before = body.bytes[..<offset]
    let line = before.dropLast(before.last == UInt8(ascii: "\n") ? 1 : 0)
    guard
      let last = line.last(where: {
        $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\r")
      })
    else { return true }
    return last == UInt8(ascii: "\n")
  }
}
