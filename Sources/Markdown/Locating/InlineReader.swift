/// Steps through a leaf's source, one inline at a time, checking that each stands there.
struct InlineReader {
  let source: SourceText
  let leaf: Leaf
  private(set) var position: SourcePosition
  private var isInAutolink = false

  init(source: SourceText, leaf: Leaf, position: SourcePosition) {
    self.source = source
    self.leaf = leaf
    self.position = position
  }

  /// Whether nothing is left of the leaf but spaces and what a heading ends with.
  var isAtEnd: Bool {
    var offset = position.offset
    while !source.byte(at: offset).isLineEnd {
      let byte = source.byte(at: offset)
      guard byte.isWhitespace || (leaf.kind == .atxHeading && byte == .hash) else { return false }
      offset += 1
    }
    return position.line == (leaf.kind == .setextHeading ? leaf.end.line - 1 : leaf.end.line)
  }

  /// Steps over anything that isn't a span; false if it isn't here.
  mutating func read(_ kind: Inline.Kind, _ entities: inout EntityDecoder) -> Bool {
    switch kind {
    case .text(let text): readText(text, &entities)
    case .code: readCode()
    case .html(let html): readHTML(html)
    case .softBreak: readBreak()
    case .lineBreak: readLineBreak()
    case .emphasis, .strong, .link, .image, .citation: false
    }
  }

  /// Steps over a span's opening delimiter.
  mutating func open(_ span: SpanKind) -> Bool {
    switch span {
    case .emphasis: return readDelimiters(1)
    case .strong: return readDelimiters(2)
    case .image: return readByte(UInt8(ascii: "!")) && readByte(.openBracket)
    case .link:
      isInAutolink = readByte(.lessThan)
      return isInAutolink || readByte(.openBracket)
    }
  }

  /// Steps over a span's closing delimiter and what belongs to it.
  mutating func close(_ span: SpanKind) -> Bool {
    switch span {
    case .emphasis: return readDelimiters(1)
    case .strong: return readDelimiters(2)
    case .link where isInAutolink:
      isInAutolink = false
      return readByte(.greaterThan)
    case .link, .image:
      guard readByte(.closeBracket) else { return false }
      readLinkTail()
      return true
    }
  }

  private mutating func readByte(_ byte: UInt8) -> Bool {
    guard source.byte(at: position.offset) == byte else { return false }
    position.offset += 1
    return true
  }

  private mutating func readDelimiters(_ count: Int) -> Bool {
    let delimiter = source.byte(at: position.offset)
    guard delimiter == UInt8(ascii: "*") || delimiter == UInt8(ascii: "_") else { return false }
    return (0..<count).allSatisfy { _ in readByte(delimiter) }
  }

  private mutating func readText(_ text: String, _ entities: inout EntityDecoder) -> Bool {
    var matcher = TextMatcher(
      bytes: source.bytes, offset: position.offset, hasEscapes: !isInAutolink)
    guard matcher.match(text.utf8, &entities) else { return false }
    position.offset = matcher.offset
    return true
  }

  /// Steps over a code span: as many backticks as open it close it.
  private mutating func readCode() -> Bool {
    let start = position.offset
    while readByte(.backtick) {}
    let length = position.offset - start
    guard length > 0 else { return false }
    var run = 0
    while position.line <= leaf.end.line, position.offset < source.bytes.count {
      if source.byte(at: position.offset) == .backtick {
        run += 1
        position.offset += 1
        continue
      }
      if run == length { return true }
      run = 0
      if !readLineEnd() { position.offset += 1 }
    }
    return run == length
  }

  /// Steps over a tag whose source, container marks left out, is `html`.
  private mutating func readHTML(_ html: String) -> Bool {
    var isAtLineStart = false
    for byte in html.utf8 {
      if byte.isLineEnd {
        // A carriage return and a line feed are two bytes of `html` and one line end here.
        guard isAtLineStart || readLineEnd() else { return false }
        isAtLineStart = true
        skipContainerMarks()
      } else if isAtLineStart, byte.isSpaceOrTab {
        continue
      } else {
        isAtLineStart = false
        guard readByte(byte) else { return false }
      }
    }
    return true
  }

  private mutating func readLineBreak() -> Bool {
    guard readByte(.backslash) else { return readBreak() }
    guard readLineEnd() else { return false }
    // After a backslash, libcmark takes a lazy line's indentation for text.
    let (cursor, isLazy) = leaf.containers.start(ofLine: position.line, in: source)
    if isLazy { position.offset = cursor.offset } else { skipContainerMarks() }
    return true
  }

  private mutating func readBreak() -> Bool {
    while source.byte(at: position.offset).isWhitespace,
      !source.byte(at: position.offset).isLineEnd
    {
      position.offset += 1
    }
    guard readLineEnd() else { return false }
    skipContainerMarks()
    return true
  }

  /// Steps over one line end, if there is one here and the leaf goes on after it.
  mutating func readLineEnd() -> Bool {
    guard position.line < leaf.end.line, source.byte(at: position.offset).isLineEnd else {
      return false
    }
    position.line += 1
    position.offset = source.contentStart(ofLine: position.line)
    return true
  }

  /// Steps from the start of a line to the text on it.
  mutating func skipContainerMarks() {
    if leaf.containers.isEmpty {
      while source.byte(at: position.offset).isSpaceOrTab { position.offset += 1 }
    } else {
      position.offset = leaf.containers.textStart(ofLine: position.line, in: source)
    }
  }

  mutating func move(to position: SourcePosition) { self.position = position }

  /// Steps over bytes of one line that were found to be what comes next.
  mutating func skip(_ count: Int) { position.offset += count }
}
