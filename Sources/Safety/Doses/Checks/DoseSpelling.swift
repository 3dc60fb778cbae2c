import Diagnostics
import Prose

/// The numbers and units of a dose as they are spelled.
struct DoseSpelling {
  struct Number {
    var bytes: Range<Int>
    var isNaked: Bool
    /// Where zeros at the end of its decimals start, with the point if nothing is left of them.
    var zeros: Int?
  }

  struct Unit {
    var unit: DoseUnit
    var bytes: Range<Int>
    /// Whether it adjoins its number.
    var isTight: Bool
  }

  private(set) var numbers: [Number] = []
  private(set) var units: [Unit] = []

  init(_ prose: Prose, _ bytes: Range<Int>) {
    let text = prose.folded
    var offset = bytes.lowerBound
    while offset < bytes.upperBound {
      let start = offset
      if Self.isNumeral(text[start]) {
        while offset < bytes.upperBound, Self.isNumeral(text[offset]) { offset += 1 }
        if let number = Self.number(text, start..<offset) { numbers.append(number) }
      } else if Self.isLetter(text[start]) {
        while offset < bytes.upperBound, Self.isLetter(text[offset]) { offset += 1 }
        guard let unit = DoseLexicon.word(text[start..<offset])?.unit else { continue }
        let isTight = start > 0 && Self.isNumeral(text[start - 1])
        units.append(Unit(unit: unit, bytes: start..<offset, isTight: isTight))
      } else {
        offset += 1
      }
    }
  }

  /// The places of an article's amounts, each once and in order.
  static func places(in reading: ArticleReading) -> [Range<Int>] {
    let all = reading.doses.flatMap { [$0.bytes] + ($0.maximumBytes.map { [$0] } ?? []) }
    return Set(all).sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func number(_ text: [UInt8], _ bytes: Range<Int>) -> Number? {
    guard let point = text[bytes].firstIndex(of: UInt8(ascii: ".")), point + 1 < bytes.upperBound
    else { return nil }
    var zeros = bytes.upperBound
    while zeros > point + 1, text[zeros - 1] == UInt8(ascii: "0") { zeros -= 1 }
    if zeros == point + 1 { zeros = point }
    return Number(
      bytes: bytes, isNaked: point == bytes.lowerBound,
      zeros: zeros < bytes.upperBound && point > bytes.lowerBound ? zeros : nil)
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ",")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
  }
}

extension Prose {
  /// A repair that puts `text` where the bytes were written; nil if they aren't in one piece there.
  func repair(_ bytes: Range<Int>, with text: String, extra: Int = 0) -> Repair? {
    let range = range(of: bytes)
    let length = range.upperBound.column - range.lowerBound.column
    guard range.lowerBound.line == range.upperBound.line,
      (bytes.count...bytes.count + extra).contains(length)
    else { return nil }
    return .replacement(range, with: text)
  }
}
