/// What follows the `]` of a link or an image: `(destination "title")`, `[label]`, or nothing.
///
/// libcmark tries these in this order and takes the first that can be read. As it has found the
/// link, what can be read here is what it has read.
extension InlineReader {
  mutating func readLinkTail() {
    var tail = self
    if tail.readDestinationAndTitle() {
      move(to: tail.position)
      return
    }
    tail = self
    if tail.readLabel() { move(to: tail.position) }
  }

  private var byte: UInt8 { source.byte(at: position.offset) }

  private mutating func step(_ count: Int = 1) {
    move(to: SourcePosition(line: position.line, offset: position.offset + count))
  }

  private mutating func readDestinationAndTitle() -> Bool {
    guard byte == .openParenthesis else { return false }
    step()
    skipWhitespace()
    guard readDestination() else { return false }
    let end = position.offset
    skipWhitespace()
    if position.offset > end { readTitle() }
    skipWhitespace()
    guard byte == .closeParenthesis else { return false }
    step()
    return true
  }

  private mutating func skipWhitespace() {
    while byte.isWhitespace {
      if byte.isLineEnd {
        guard readLineEnd() else { return }
        skipContainerMarks()
      } else {
        step()
      }
    }
  }

  private mutating func readDestination() -> Bool {
    guard byte == .lessThan else { return readBareDestination() }
    step()
    while byte != .greaterThan {
      if byte.isLineEnd || byte == .lessThan { return false }
      step(isEscape(byte) ? 2 : 1)
    }
    step()
    return true
  }

  private mutating func readBareDestination() -> Bool {
    var depth = 0
    while !byte.isWhitespace {
      if isEscape(byte) {
        step()
      } else if byte == .openParenthesis {
        depth += 1
        guard depth <= 32 else { return false }
      } else if byte == .closeParenthesis {
        guard depth > 0 else { return true }
        depth -= 1
      }
      step()
    }
    return depth == 0
  }

  /// Reads a title if there is a whole one.
  private mutating func readTitle() {
    let start = position
    let opener = byte
    guard "\"'(".utf8.contains(opener) else { return }
    let closer = opener == .openParenthesis ? .closeParenthesis : opener
    step()
    while byte != closer {
      if byte.isLineEnd {
        guard readLineEnd() else { return move(to: start) }
      } else if byte == .openParenthesis, opener == .openParenthesis {
        return move(to: start)
      } else {
        step(isEscape(byte) ? 2 : 1)
      }
    }
    step()
  }

  private mutating func readLabel() -> Bool {
    guard byte == .openBracket else { return false }
    step()
    // A label has at most 1,000 bytes.
    let limit = position.offset + 2_000
    while byte != .closeBracket {
      guard byte != .openBracket, position.offset < limit else { return false }
      if byte.isLineEnd {
        guard readLineEnd() else { return false }
      } else {
        step(isEscape(byte) ? 2 : 1)
      }
    }
    step()
    return true
  }

  private func isEscape(_ byte: UInt8) -> Bool {
    byte == .backslash && source.byte(at: position.offset + 1).isPunctuation
  }
}
