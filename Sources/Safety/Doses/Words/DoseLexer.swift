import Prose

/// Reads a sentence as what its words mean for doses.
struct DoseLexer {
  private let text: [UInt8]
  private var tokens: [DoseToken] = []

  static func tokens(of sentence: Int, in prose: Prose) -> [DoseToken] {
    var tokens: [DoseToken] = []
    read(sentence, of: prose, into: &tokens)
    return tokens
  }

  /// Puts a sentence's tokens in the place of `tokens`, and into the room that these took.
  static func read(_ sentence: Int, of prose: Prose, into tokens: inout [DoseToken]) {
    var lexer = DoseLexer(text: prose.folded)
    swap(&lexer.tokens, &tokens)
    defer { swap(&lexer.tokens, &tokens) }
    lexer.tokens.removeAll(keepingCapacity: true)
    let sentence = prose.sentences[sentence]
    let table = DoseLexicon.hints
    let hints = table.span
    var end = sentence.bytes.lowerBound
    lexer.tokens.reserveCapacity(sentence.words.count)
    for index in sentence.words {
      let word = prose.words[index]
      let bytes = word.bytes
      let gap = lexer.readGap(end..<max(end, bytes.lowerBound), index: index)
      if word.isNumber {
        lexer.readNumber(bytes, gap, index: index)
      } else {
        // Most words mean nothing here.
        let mayMean = !DoseLexicon.hint(word, in: hints).isEmpty
        lexer.readWord(
          mayMean ? DoseLexicon.word(prose.folded[bytes]) : nil, bytes, gap, index: index)
      }
      end = bytes.upperBound
    }
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func add(
    _ word: DoseWord?, _ gap: DoseToken.Gap, _ bytes: Range<Int>, index: Int,
    isNumeral: Bool = false
  ) {
    tokens.append(
      DoseToken(word: word, isNumeral: isNumeral, gap: gap, bytes: bytes, index: index))
  }

  /// What stands between two words; an `=` means something of its own.
  private mutating func readGap(_ bytes: Range<Int>, index: Int) -> DoseToken.Gap {
    var gap = DoseToken.Gap.blank
    for offset in bytes {
      switch text[offset] {
      case UInt8(ascii: "("), UInt8(ascii: "["): gap = .open
      case UInt8(ascii: "/"): gap = .slash
      // Two are a dash, which parts what stands around it.
      case UInt8(ascii: "-"): gap = gap == .hyphen ? .stop : .hyphen
      case UInt8(ascii: ","): gap = .comma
      case UInt8(ascii: "."): if offset + 1 < bytes.upperBound { gap = .stop }
      case UInt8(ascii: "="): add(.which, gap, offset..<offset + 1, index: index)
      case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "!"),
        UInt8(ascii: "?"), UInt8(ascii: "%"), UInt8(ascii: "$"):
        gap = .stop
      default: break
      }
    }
    return gap
  }

  /// A point right before the digits is part of the number, unless it ends something itself.
  private mutating func readNumber(_ bytes: Range<Int>, _ gap: DoseToken.Gap, index: Int) {
    let first = bytes.lowerBound
    let isNaked =
      first > 0 && text[first - 1] == UInt8(ascii: ".")
      && (first == 1 || Self.opens(text[first - 2]))
    let start = isNaked ? first - 1 : first
    let number = DoseNumber(text, at: start)
    add(
      (number?.thousandths).map(DoseWord.number), gap, start..<bytes.upperBound, index: index,
      isNumeral: true)
  }

  private mutating func readWord(
    _ word: DoseWord?, _ bytes: Range<Int>, _ gap: DoseToken.Gap, index: Int
  ) {
    let isJoined = tokens.last.map { $0.isNumeral && $0.bytes.upperBound == bytes.lowerBound }
    // An age: "under 16s".
    let isAge = isJoined ?? false && bytes.count == 1 && text[bytes.lowerBound] == UInt8(ascii: "s")
    add(isAge ? .years : word, gap, bytes, index: index)
  }

  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\n")
  }
}
