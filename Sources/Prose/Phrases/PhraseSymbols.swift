/// Spells a phrase in the bytes that a ``PhraseTrie`` is made of: its words as they would be found in
/// a text, and the signs below.
struct PhraseSymbols {
  /// What stands between two words.
  static let joint: UInt8 = 1
  /// Any letters at a word's end.
  static let ending: UInt8 = 2
  /// Any number.
  static let number: UInt8 = 3

  /// How many hyphens of a phrase may also be left out.
  private static let maximumHyphens = 3

  private var spellings: [[UInt8]] = [[]]
  /// Whether the word that is being read has only digits so far: a letter then starts a new one.
  private var isInNumber = false

  /// The ways to spell `phrase`, letter case kept.
  ///
  /// A hyphen may also be left out, which makes several: `warm-up` is `warm up` and `warmup`.
  static func spellings(of phrase: [UInt8]) throws(PatternError) -> [[UInt8]] {
    var symbols = PhraseSymbols()
    for (index, byte) in phrase.enumerated() {
      let previous = index > 0 ? phrase[index - 1] : .blank
      let next = index + 1 < phrase.count ? phrase[index + 1] : .blank
      try symbols.append(byte, after: previous, before: next)
    }
    return symbols.spellings
  }

  private mutating func append(
    _ byte: UInt8, after previous: UInt8, before next: UInt8
  ) throws(PatternError) {
    let endsWord = next == .blank || next == .hyphen
    switch byte {
    case .blank: append(Self.joint)
    case .hyphen:
      guard previous.isWordEnd, next.isWordStart else { throw .badCharacter("-") }
      appendHyphen(isOptional: !previous.isDigit && previous.isLetter && next.isWordByte)
    case UInt8(ascii: "*"):
      guard previous.isWordByte, endsWord else { throw .misplacedSign("*") }
      append(Self.ending)
    case UInt8(ascii: "#"):
      guard previous == .blank || previous == .hyphen, endsWord else { throw .misplacedSign("#") }
      append(Self.number)
    default: try appendWordByte(byte, after: previous, before: next)
    }
  }

  private mutating func appendHyphen(isOptional: Bool) {
    let joined = isOptional && spellings.count < 1 << Self.maximumHyphens ? spellings : []
    append(Self.joint)
    spellings += joined
  }

  private mutating func appendWordByte(
    _ byte: UInt8, after previous: UInt8, before next: UInt8
  ) throws(PatternError) {
    let isInner = previous.isDigit && next.isDigit && (byte == .point || byte == .comma)
    let isApostrophe = byte == .apostrophe && next.isASCIILetter && previous.isWordByte
    guard byte.isWordByte || (isInner && isInNumber) || isApostrophe else {
      throw .badCharacter(Character(Unicode.Scalar(byte)))
    }
    if previous == .blank || previous == .hyphen { isInNumber = byte.isDigit }
    if isInNumber, byte.isLetter {
      append(Self.joint)
      isInNumber = false
    }
    append(byte)
  }

  private mutating func append(_ byte: UInt8) {
    for index in spellings.indices { spellings[index].append(byte) }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { isASCIILetter || self >= 0x80 }
  fileprivate var isWordByte: Bool { isLetter || isDigit }
  fileprivate var isWordStart: Bool { isWordByte || self == UInt8(ascii: "#") }
  fileprivate var isWordEnd: Bool { isWordStart || self == UInt8(ascii: "*") }
}
