import Diagnostics

/// Folds a text that isn't plain ASCII with single blanks, keeping where each byte was written.
struct TextFolder {
  private let source: [UInt8]
  private let range: SourceRange
  private let isVerbatim: Bool
  private var offset = 0
  /// Whether the next byte that stays goes on with the last run.
  private var isInRun = false
  /// A letter that only looks like another is found once in a row of them.
  private(set) var disguises: [Disguise] = []
  private var lookalikeEnd = -1

  init(source: ArraySlice<UInt8>, range: SourceRange, isVerbatim: Bool) {
    self.source = Array(source)
    self.range = range
    self.isVerbatim = isVerbatim
  }

  /// Adds the folded text to `text`, whose current block starts at `blockStart`.
  mutating func fold(into text: inout [UInt8], _ runs: inout [TextRun], from blockStart: Int) {
    let start = text.count
    if !isVerbatim { runs.append(TextRun(start: start, range: range, isVerbatim: false)) }
    while offset < source.count {
      let (value, length) = scalar(at: offset)
      let count = text.count
      let previous = count > blockStart ? text[count - 1] : .blank
      // Most characters are plain ones, in any text.
      if value &- 0x20 >= 0x5F { noteDisguise(value, length, after: previous) }
      let folded = folded(value, after: previous)
      apply(folded, value, length, to: &text, from: blockStart)
      if isVerbatim { place(folded, length, count, text.count, start, &runs) }
      offset += length
    }
    if !isVerbatim, text.count == start { runs.removeLast() }
  }

  private mutating func noteDisguise(_ value: UInt32, _ length: Int, after previous: UInt8) {
    let next = offset + length
    let isBesideLatin =
      previous.isASCIILetter || next < source.count && source[next].isASCIILetter
    guard let kind = Disguise.Kind(value, isBesideLatin: isBesideLatin),
      let scalar = Unicode.Scalar(value)
    else { return }
    let isNoted = kind == .lookalike && lookalikeEnd == offset
    if kind == .lookalike { lookalikeEnd = next }
    guard !isNoted else { return }
    let place = isVerbatim ? location(offset)..<location(next) : range
    disguises.append(Disguise(kind: kind, scalar: scalar, range: place))
  }

  /// What the character becomes behind `previous`: a mark of any script is an accent on a Latin
  /// letter, and no letter of its own, as it is in its script.
  private func folded(_ value: UInt32, after previous: UInt8) -> Folded {
    let folded = Folded(value)
    guard case .same = folded, previous.isASCIILetter || previous.isDigit,
      let category = Unicode.Scalar(value)?.properties.generalCategory,
      category == .nonspacingMark || category == .spacingMark || category == .enclosingMark
    else { return folded }
    return .accent
  }

  private func apply(
    _ folded: Folded, _ value: UInt32, _ length: Int, to text: inout [UInt8], from blockStart: Int
  ) {
    let previous = text.count > blockStart ? text[text.count - 1] : .blank
    switch folded {
    case .same: text.append(contentsOf: source[offset..<offset + length])
    case .byte(.blank), .blank: if previous != .blank { text.append(.blank) }
    case .byte(let byte): text.append(byte)
    case .ascii(let ascii):
      if previous.isDigit, isFraction(ascii) { text.append(.blank) }
      text.append(contentsOf: ascii.utf8)
    case .nothing, .accent: break
    case .dash(let isLong):
      let isHyphen = isRange(text, from: blockStart) || (!isLong && isTight(previous))
      text.append(contentsOf: isHyphen ? "-".utf8 : "--".utf8)
    }
  }

  private func isFraction(_ ascii: String) -> Bool { ascii.utf8.first?.isDigit ?? false }

  /// Whether digits stand on both sides of the dash here, blanks aside.
  private func isRange(_ text: [UInt8], from blockStart: Int) -> Bool {
    let before = text[blockStart...].last { $0 != .blank }
    var next = offset + 3
    while next < source.count {
      let (value, length) = scalar(at: next)
      guard case .blank = Folded(value).asBlank else { return isDigit(value) && isDigit(before) }
      next += length
    }
    return false
  }

  private func isDigit(_ value: UInt32) -> Bool {
    if case .byte(let byte) = Folded(value) { byte.isDigit } else { false }
  }

  private func isDigit(_ byte: UInt8?) -> Bool { byte?.isDigit ?? false }

  private func isTight(_ previous: UInt8) -> Bool {
    guard previous != .blank, offset + 3 < source.count else { return previous != .blank }
    if case .blank = Folded(scalar(at: offset + 3).value).asBlank { return false }
    return true
  }

  /// Notes where what has become of a character was written.
  private mutating func place(
    _ folded: Folded, _ length: Int, _ from: Int, _ to: Int, _ start: Int, _ runs: inout [TextRun]
  ) {
    if to - from == length, case .same = folded { return extend(from, &runs) }
    if to - from == length, length == 1 { return extend(from, &runs) }
    isInRun = false
    if to > from {
      let range = location(offset)..<location(offset + length)
      runs.append(TextRun(start: from, range: range, isVerbatim: false))
    } else if case .accent = folded, from > start, let last = runs.last {
      // The accent belongs to the letter's place.
      let lower = last.isVerbatim ? last.location(from - 1) : last.range.lowerBound
      let first = last.isVerbatim ? from - 1 : last.start
      if last.start == first { runs.removeLast() }
      runs.append(
        TextRun(start: first, range: lower..<location(offset + length), isVerbatim: false))
    }
  }

  private mutating func extend(_ from: Int, _ runs: inout [TextRun]) {
    guard !isInRun else { return }
    isInRun = true
    runs.append(
      TextRun(start: from, range: location(offset)..<range.upperBound, isVerbatim: true))
  }

  private func location(_ offset: Int) -> SourceLocation {
    SourceLocation(line: range.lowerBound.line, column: range.lowerBound.column + offset)
  }

  /// The code point at `offset`, and its length in bytes.
  private func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    UTF8Decoder.scalar(at: offset, in: source)
  }
}

extension Folded {
  /// A blank if it becomes one.
  fileprivate var asBlank: Folded {
    if case .byte(.blank) = self { .blank } else { self }
  }
}
