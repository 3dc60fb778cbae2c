import Diagnostics

/// Takes a phrase's pattern apart into the plain phrases that it stands for.
///
/// Parentheses are a choice between what `/` separates, which `?` after them, or an empty choice,
/// lets be left out; they may stand next to letters (`pad(s)?`) and inside one another.
struct PhrasePattern {
  static let maximumDepth = 8
  static let maximumVariants = 4_096
  /// The most bytes that may be written to make all variants of a pattern.
  private static let maximumBytes = 1_000_000

  private let bytes: [UInt8]
  private var offset = 0
  private var written = 0

  /// The phrases that `pattern` stands for, each with single blanks, letter case kept.
  ///
  /// - Throws: ``PatternError`` if the parentheses or the number of phrases are wrong.
  static func variants(of pattern: String) throws(PatternError) -> [[UInt8]] {
    var collector = TextCollector()
    collector.append(pattern, at: .start)
    // A name, as most are.
    if collector.text.count <= maximumBytes, !collector.text.contains(where: isParenthesis) {
      let phrase = trimmed(collector.text)
      return phrase.isEmpty ? [] : [phrase]
    }
    var parser = PhrasePattern(bytes: collector.text)
    let variants = try parser.choice(depth: 0)
    guard parser.offset == parser.bytes.count else { throw .unbalanced }
    var seen: Set<[UInt8]> = []
    return variants.map(trimmed).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Reads alternatives up to a closing parenthesis or the end.
  private mutating func choice(depth: Int) throws(PatternError) -> [[UInt8]] {
    guard depth <= Self.maximumDepth else { throw .nestedTooDeeply }
    var all = try sequence(depth: depth)
    while depth > 0, next == UInt8(ascii: "/") {
      offset += 1
      all += try sequence(depth: depth)
    }
    return all
  }

  /// Reads letters and groups up to a `/`, a closing parenthesis or the end.
  private mutating func sequence(depth: Int) throws(PatternError) -> [[UInt8]] {
    var variants: [[UInt8]] = [[]]
    while let byte = next {
      switch byte {
      case UInt8(ascii: "/") where depth > 0, UInt8(ascii: ")"): return variants
      case UInt8(ascii: "("):
        offset += 1
        variants = try product(variants, try group(depth: depth + 1))
      default:
        offset += 1
        try count(variants.count)
        for index in variants.indices { variants[index].append(byte) }
      }
    }
    return variants
  }

  /// Reads the rest of a group after its opening parenthesis.
  private mutating func group(depth: Int) throws(PatternError) -> [[UInt8]] {
    var choices = try choice(depth: depth)
    guard next == UInt8(ascii: ")") else { throw .unbalanced }
    offset += 1
    if next == UInt8(ascii: "?") {
      offset += 1
      choices.append([])
    }
    return choices
  }

  private mutating func product(
    _ left: [[UInt8]], _ right: [[UInt8]]
  ) throws(PatternError) -> [[UInt8]] {
    guard left.count * right.count <= Self.maximumVariants else { throw .tooManyVariants }
    var result: [[UInt8]] = []
    result.reserveCapacity(left.count * right.count)
    for first in left {
      for second in right {
        try count(first.count + second.count)
        result.append(first + second)
      }
    }
    return result
  }

  private mutating func count(_ bytes: Int) throws(PatternError) {
    written += bytes
    guard written <= Self.maximumBytes else { throw .tooManyVariants }
  }

  /// The phrase with single blanks, none at its ends.
  private static func trimmed(_ phrase: [UInt8]) -> [UInt8] {
    var trimmed: [UInt8] = []
    trimmed.reserveCapacity(phrase.count)
    for byte in phrase where byte != .blank || trimmed.last ?? .blank != .blank {
      trimmed.append(byte)
    }
    if trimmed.last == .blank { trimmed.removeLast() }
    return trimmed
  }

  private static func isParenthesis(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
  }
}
