/// Reads the start of a line as CommonMark does: by columns, with tab stops every four.
struct LineCursor {
  let source: SourceText
  let end: Int
  private(set) var offset: Int
  /// Inside a tab while `offset` is still at it: a tab may be used up in part.
  private var column = 0

  init(line: Int, of source: SourceText) {
    self.source = source
    offset = source.contentStart(ofLine: line)
    end = source.contentEnd(ofLine: line)
  }

  /// The byte here, or nil at the end of the line.
  var byte: UInt8? { offset < end ? source.bytes[offset] : nil }

  /// The width in columns of the spaces and tabs here.
  var indent: Int {
    var width = 0
    var offset = offset
    var column = column
    while offset < end, source.bytes[offset].isSpaceOrTab {
      let step = source.bytes[offset] == .tab ? 4 - column % 4 : 1
      width += step
      column += step
      offset += 1
    }
    return width
  }

  /// Whether nothing but spaces and tabs is left.
  var isBlank: Bool {
    (offset..<end).allSatisfy { source.bytes[$0].isSpaceOrTab }
  }

  /// Steps over bytes that aren't tabs.
  mutating func advance(bytes count: Int) {
    offset += count
    column += count
  }

  /// Steps over spaces and tabs, at most `columns` wide in all.
  mutating func skip(columns: Int) {
    var left = columns
    while left > 0, let byte, byte.isSpaceOrTab {
      let width = byte == .tab ? 4 - column % 4 : 1
      let step = min(width, left)
      column += step
      left -= step
      if step == width { offset += 1 }
    }
  }

  mutating func skipIndent() { skip(columns: .max) }
}
