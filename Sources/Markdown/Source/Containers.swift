/// The block quotes and list items around a block: what stands before its text on each line.
struct Containers {
  private enum Container {
    case quote
    /// `content` is where the text starts on the line that has the marker; on further lines the
    /// text is indented by `width` columns.
    case item(line: Int, content: LineCursor, width: Int)
  }

  private var stack: [Container] = []

  var isEmpty: Bool { stack.isEmpty }

  mutating func enterQuote() { stack.append(.quote) }

  /// Enters the list item whose marker starts a line or follows the outer containers' marks.
  mutating func enterItem(line: Int, of source: SourceText) {
    var cursor = start(ofLine: line, in: source).cursor
    let indent = cursor.indent
    cursor.skipIndent()
    var marker = 0
    while let byte = cursor.byte, byte.isDigit {
      cursor.advance(bytes: 1)
      marker += 1
    }
    if cursor.byte != nil {
      cursor.advance(bytes: 1)
      marker += 1
    }
    let gap = cursor.indent
    let padding = (1...4).contains(gap) && !cursor.isBlank ? gap : 1
    cursor.skip(columns: padding)
    stack.append(.item(line: line, content: cursor, width: indent + marker + padding))
  }

  mutating func leave() { stack.removeLast() }

  /// Where the innermost container's text starts on `line`; `isLazy` if the line lacks the marks of
  /// some container, as a paragraph's later lines may.
  func start(ofLine line: Int, in source: SourceText) -> (cursor: LineCursor, isLazy: Bool) {
    var cursor = LineCursor(line: line, of: source)
    for container in stack {
      switch container {
      case .quote:
        var next = cursor
        next.skipIndent()
        guard cursor.indent <= 3, next.byte == .greaterThan else { return (cursor, true) }
        next.advance(bytes: 1)
        next.skip(columns: 1)
        cursor = next
      case .item(let first, let content, let width):
        if first == line {
          cursor = content
        } else if cursor.indent >= width {
          cursor.skip(columns: width)
        } else {
          return (cursor, true)
        }
      }
    }
    return (cursor, false)
  }

  /// The offset of the first byte of text on `line` of a paragraph.
  func textStart(ofLine line: Int, in source: SourceText) -> Int {
    var cursor = start(ofLine: line, in: source).cursor
    cursor.skipIndent()
    return cursor.offset
  }
}
