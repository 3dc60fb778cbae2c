/// Spells a phrase in the bytes that a ``PhraseTrie`` is made of: its words as they would be found in
/// a text, and the signs below, which are their own symbols.
struct PhraseSymbols {
  /// What stands between two words.
  static let joint: UInt8 = 0
  /// Any letters at a word's end.
  static let ending: UInt8 = 1
  /// Any number.
  static let number: UInt8 = 2

  /// By byte, its symbol: a number below 64, so that a set of symbols is one integer.
  static let symbols: [UInt8] = {
    var symbols = [UInt8](repeating: none, count: 256)
    let bytes = [joint, ending, number, .apostrophe, .point, .comma]
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
    for (symbol, byte) in (bytes + letters).enumerated() { symbols[Int(byte)] = UInt8(symbol) }
    return symbols
  }()
  /// The symbol of a byte that no phrase has.
  static let none: UInt8 = 63

  static func symbol(of byte: UInt8) -> UInt8 { symbols[Int(byte)] }

  /// How many hyphens of a phrase may also be left out.
  private static let maximumHyphens = 3

  private var spellings: [[UInt8]] = [[]]
  /// What the word that is being read is; a number ends where a letter stands, and its unit where the
  /// next number starts.
  private var word = Word.other

  private enum Word { case number, unit, other }

  /// The ways to spell `phrase`, letter case kept.
  ///
  /// A hyphen may also be left out, which makes several: `warm-up` is `warm up` and `warmup`.
  static func spellings(of phrase: [UInt8]) throws(PatternError) -> [[UInt8]] {
    var symbols = PhraseSymbols()
    if let index = phrase.firstIndex(where: { $0 >= 0x80 }) {
      let value = UTF8Decoder.scalar(at: index, in: phrase).value
      throw .badCharacter(Character(Unicode.Scalar(value) ?? "\u{FFFD}"))
    }
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
      appendHyphen(isOptional: previous.isASCIILetter && next.isASCIIWord)
    case UInt8(ascii: "*"):
      guard previous.isASCIIWord, endsWord else { throw .misplacedSign("*") }
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
    guard byte.isASCIIWord || (isInner && word == .number) || byte == .apostrophe else {
      throw .badCharacter(Character(Unicode.Scalar(byte)))
    }
    if byte == .apostrophe {
      guard previous.isASCIIWord, next.isASCIILetter || next == .blank else {
        throw .badCharacter("'")
      }
      // At a word's end it is no part of it: "athletes' foot".
      if next == .blank { return }
    }
    if previous == .blank || previous == .hyphen { word = byte.isDigit ? .number : .other }
    if word == .number, byte.isASCIILetter {
      append(Self.joint)
      word = .unit
    } else if word == .unit, byte.isDigit {
      append(Self.joint)
      word = .number
    }
    append(byte)
  }

  private mutating func append(_ byte: UInt8) {
    for index in spellings.indices { spellings[index].append(byte) }
  }
}

extension UInt8 {
  fileprivate var isWordStart: Bool { isASCIIWord || self == UInt8(ascii: "#") }
  fileprivate var isWordEnd: Bool { isWordStart || self == UInt8(ascii: "*") }
}
