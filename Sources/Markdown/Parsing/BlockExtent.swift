/// Where blocks end, which libcmark often puts lines too early or too late.
struct BlockExtent {
  let source: SourceText

  /// Where libcmark says that `node` starts, kept inside the source.
  func start(of node: borrowing CMarkNode) -> SourcePosition {
    let line = min(max(node.startLine - 1, 0), source.lineCount - 1)
    let offset = source.contentStart(ofLine: line) + max(node.startColumn - 1, 0)
    return SourcePosition(line: line, offset: min(offset, source.contentEnd(ofLine: line)))
  }

  func end(ofLine line: Int) -> SourcePosition {
    let line = min(max(line, 0), source.lineCount - 1)
    return SourcePosition(line: line, offset: source.contentEnd(ofLine: line))
  }

  /// The end of a block that ends with a line: the one that libcmark says, but never before
  /// `start`.
  func end(of node: borrowing CMarkNode, from start: SourcePosition) -> SourcePosition {
    end(ofLine: max(node.endLine - 1, start.line))
  }

  /// The end of a setext heading: its underline, where libcmark often says the line after it.
  func end(
    ofSetext node: borrowing CMarkNode, from start: SourcePosition, in containers: Containers
  ) -> SourcePosition {
    var line = end(of: node, from: start).line
    if let following = node.followingLine, following > 0 { line = min(line, following - 2) }
    while line > start.line + 1, !isUnderline(line, in: containers) { line -= 1 }
    return end(ofLine: max(line, start.line))
  }

  private func isUnderline(_ line: Int, in containers: Containers) -> Bool {
    let text = source.bytes[
      containers.textStart(ofLine: line, in: source)..<source.contentEnd(ofLine: line)]
    return text.first.map { "=-".utf8.contains($0) } ?? false
  }

  /// The end of a block all of whose lines stand in `literal`.
  func end(ofLiteral literal: String, from start: SourcePosition) -> SourcePosition {
    end(ofLine: start.line + max(lineCount(of: literal), 1) - 1)
  }

  /// The end of a code block: the closing fence, or the last line where none closes it.
  func end(
    ofCode node: borrowing CMarkNode, literal: String, from start: SourcePosition,
    in containers: Containers
  ) -> SourcePosition {
    // A fence is indented by three columns at most, an indented block by four at least.
    guard containers.start(ofLine: start.line, in: source).cursor.indent <= 3 else {
      return end(ofLiteral: literal, from: start)
    }
    let fence = start.line + lineCount(of: literal) + 1
    guard fence < source.lineCount, node.followingLine.map({ fence < $0 - 1 || $0 <= 0 }) ?? true
    else { return end(ofLine: fence - 1) }
    var (cursor, isLazy) = containers.start(ofLine: fence, in: source)
    guard !isLazy, cursor.indent <= 3 else { return end(ofLine: fence - 1) }
    cursor.skipIndent()
    let isFence = cursor.byte == .backtick || cursor.byte == UInt8(ascii: "~")
    return end(ofLine: isFence ? fence : fence - 1)
  }

  private func lineCount(of literal: String) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in literal.utf8 {
      if byte == .carriageReturn || (byte == .lineFeed && previous != .carriageReturn) {
        count += 1
      }
      previous = byte
    }
    return previous.isLineEnd || previous == 0 ? count : count + 1
  }
}
