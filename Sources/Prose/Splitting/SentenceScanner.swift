/// Splits the text of a block into sentences and words.
struct SentenceScanner {
  struct Found {
    var bytes: Range<Int>
    var words: Range<Int>
    var hasNumber: Bool
    /// Of its words, one a word at least.
    var vowelGroups: Int
  }

  var words: [Word] = []
  /// The sentences of the last block that was scanned; each has words.
  private(set) var found: [Found] = []
  /// Where the sentence starts that is being read.
  private var start = 0
  private var firstWord = 0
  private var hasNumber = false
  private var vowelGroups = 0
  /// Where the word before ended.
  private var lastEnd = -1

  init() { found.reserveCapacity(16) }

  /// Scans the block that `text` ends with.
  mutating func scan(_ text: [UInt8], from blockStart: Int) {
    found.removeAll(keepingCapacity: true)
    start = blockStart
    firstWord = words.count
    lastEnd = -1
    let bytes = text.span
    let end = bytes.count
    var offset = blockStart
    while offset < end {
      let byte = bytes[offset]
      if byte == .blank {
        offset &+= 1
      } else if byte.isASCIILetter || byte >= 0x80 {
        offset = scanWord(text, from: offset, to: end)
      } else if byte.isDigit {
        offset = scanNumber(text, from: offset, to: end)
      } else if byte.isMark {
        offset = scanMark(text, at: offset, to: end)
      } else if byte == UInt8(ascii: ":"), isAddress(text, at: offset, to: end) {
        offset = skipAddress(text, at: offset, to: end)
      } else {
        offset &+= 1
      }
    }
    endSentence(text, at: end)
  }

  private mutating func endSentence(_ text: [UInt8], at end: Int) {
    var end = end
    while end > start, text[end - 1] == .blank { end -= 1 }
    if words.count > firstWord {
      found.append(
        Found(
          bytes: start..<end, words: firstWord..<words.count, hasNumber: hasNumber,
          vowelGroups: vowelGroups))
    }
    hasNumber = false
    vowelGroups = 0
    start = end
    while start < text.count, text[start] == .blank { start += 1 }
    firstWord = words.count
    lastEnd = -1
  }

  private mutating func scanMark(_ text: [UInt8], at mark: Int, to end: Int) -> Int {
    if words.count > firstWord,
      let sentenceEnd = SentenceEnd.after(
        mark: mark, in: text, to: end, words: words[firstWord...])
    {
      endSentence(text, at: sentenceEnd)
      return sentenceEnd
    }
    var offset = mark + 1
    while offset < end, text[offset].isMark { offset += 1 }
    return offset
  }
}

// Words.
extension SentenceScanner {
  @inline(__always)
  private mutating func scanWord(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    let bytes = text.span
    var shape = WordShape()
    // Nearly always the whole word.
    var offset = shape.addLetters(of: bytes, from: start)
    if offset < end, bytes[offset].mayGoOnInWord {
      offset = goOn(text, from: start, at: offset, to: end, &shape)
      guard offset > start else {
        // A sign of no script, such as an arrow.
        return start + UTF8Decoder.scalar(at: start, in: text).length
      }
    }
    append(start..<offset, shape, in: text)
    return offset
  }

  /// Goes on with the word from `start` behind its first letters of ASCII; answers where it ends.
  private func goOn(
    _ text: [UInt8], from start: Int, at first: Int, to end: Int, _ shape: inout WordShape
  ) -> Int {
    // A unit of a number ends where the next number starts: "2x500mg".
    let digits: UInt8 = lastEnd == start ? 0 : 10
    let bytes = text.span
    var offset = first
    while offset < end {
      let length = innerLength(text, at: offset, to: end, digits: digits, isFirst: offset == start)
      guard length > 0 else { break }
      for inner in offset..<offset + length { shape.add(bytes[inner]) }
      offset = shape.addLetters(of: bytes, from: offset + length)
    }
    return offset
  }

  /// How many bytes of a word stand at `offset` that are no letter of ASCII; 0 if it ends there.
  private func innerLength(
    _ text: [UInt8], at offset: Int, to end: Int, digits: UInt8, isFirst: Bool
  ) -> Int {
    let byte = text[offset]
    if byte <= .blank { return 0 }
    if byte &- 0x30 < digits { return 1 }
    if byte >= 0x80 {
      let (value, length) = UTF8Decoder.scalar(at: offset, in: text)
      return Self.isLetter(value) ? length : 0
    }
    let isInner = byte == .apostrophe && !isFirst && offset + 1 < end
    return isInner && text[offset + 1].isASCIILetter ? 1 : 0
  }

  private mutating func scanNumber(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    var offset = start + 1
    while offset < end {
      let byte = text[offset]
      let isInner = (byte == .point || byte == .comma) && offset + 1 < end
      guard byte.isDigit || (isInner && text[offset + 1].isDigit) else { break }
      offset += 1
    }
    hasNumber = true
    append(start..<offset, nil, in: text)
    return offset
  }

  @inline(__always)
  private mutating func append(_ bytes: Range<Int>, _ shape: WordShape?, in text: [UInt8]) {
    let joins = lastEnd >= 0 && isJoint(text, from: lastEnd, to: bytes.lowerBound)
    vowelGroups += max(1, Int(shape?.vowelGroups ?? 0))
    words.append(Word(bytes, shape, joinsPrevious: joins))
    lastEnd = bytes.upperBound
  }

  /// Whether two words with nothing but this between them can be parts of one name.
  @inline(__always)
  private func isJoint(_ text: [UInt8], from start: Int, to end: Int) -> Bool {
    switch end - start {
    case 0: true
    case 1: text[start] == .blank || text[start] == .hyphen
    // A percent sign belongs to its number: `100% safe`.
    case 2:
      text[start + 1] == .blank
        && (text[start] == .hyphen || text[start] == UInt8(ascii: "%") || isPossessive(text, start))
    default: false
    }
  }

  /// Whether the byte at `offset` is the apostrophe in `athletes' foot`.
  private func isPossessive(_ text: [UInt8], _ offset: Int) -> Bool {
    text[offset] == .apostrophe && text[offset - 1].lowercased == UInt8(ascii: "s")
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }
}

// Addresses.
extension SentenceScanner {
  /// Whether the colon at `offset` stands in `https://`.
  private func isAddress(_ text: [UInt8], at offset: Int, to end: Int) -> Bool {
    let slash = UInt8(ascii: "/")
    return lastEnd == offset && offset + 2 < end && text[offset + 1] == slash
      && text[offset + 2] == slash
  }

  /// Steps over an address whose first word has been read, which no longer counts as one.
  private mutating func skipAddress(_ text: [UInt8], at offset: Int, to end: Int) -> Int {
    words.removeLast()
    lastEnd = -1
    var offset = offset
    while offset < end, text[offset] != .blank { offset += 1 }
    // A mark at its end is the sentence's.
    while text[offset - 1].isMark || text[offset - 1].isCloser { offset -= 1 }
    return offset
  }
}
