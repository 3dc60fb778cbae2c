/// What a source may hold and where, seen in one look at its bytes, so that a pass with nothing to
/// do is skipped, and others look only where there is something. Only "no" can be relied on.
struct SourceHints {
  private(set) var definitions = false
  private(set) var callouts = false
  private(set) var citations = false
  private(set) var rawHTML = false
  private(set) var links = false
  /// A backslash or an ampersand, without which no text is written otherwise than it reads.
  private(set) var escapes = false
  /// `{#`, or what may stand for it.
  private(set) var headingIDs = false
  /// Where each line starts, as ``SourceText/lineStarts`` has it.
  private(set) var lineStarts = [0]
  /// Where on each line the first mark stands that a table's delimiter row can't do without.
  private(set) var tableMarks = SourceMarks()
  private(set) var calloutMarks = SourceMarks()
  private(set) var citationMarks = SourceMarks()
  /// Whether the line that is read has one of ``tableMarks``.
  private var hasTableMark = false

  init(_ bytes: [UInt8]) {
    lineStarts.reserveCapacity(bytes.count / 32)
    let marks = Self.marks
    for offset in bytes.indices where marks[Int(bytes[offset])] {
      look(at: bytes[offset], offset, in: bytes)
    }
  }

  /// Whether each byte says anything: told apart from letters and spaces, which nearly all bytes
  /// are, without a guess that a processor could get wrong.
  private static let marks: [Bool] = (0...UInt8.max).map { "\r\n|<[]:{\\&".utf8.contains($0) }

  private mutating func look(at byte: UInt8, _ offset: Int, in bytes: [UInt8]) {
    switch byte {
    case .pipe: addTableMark(offset)
    case .backslash, .ampersand: escapes = true
    case .lessThan:
      rawHTML = true
      links = true
    case .openBracket: lookBehindBracket(at: offset, in: bytes)
    case UInt8(ascii: "{") where offset + 1 < bytes.count:
      let next = bytes[offset + 1]
      if next == .hash || next == .backslash || next == .ampersand { headingIDs = true }
    case .closeBracket where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: ":"):
      definitions = true
    case .lineFeed: endLine(offset, in: bytes)
    case .carriageReturn:
      // It may be the first half of a line end of two bytes.
      let isHalf = offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
      if !isHalf { endLine(offset, in: bytes) }
    // A table of one column can do without pipes: `name`, then `:-` or `-:`.
    case UInt8(ascii: ":"):
      let hyphen = UInt8(ascii: "-")
      let isBefore = offset + 1 < bytes.count && bytes[offset + 1] == hyphen
      if isBefore || (offset > 0 && bytes[offset - 1] == hyphen) { addTableMark(offset) }
    default: break
    }
  }

  private mutating func endLine(_ offset: Int, in bytes: [UInt8]) {
    hasTableMark = false
    // A line end at the very end starts no further line.
    if offset + 1 < bytes.count { lineStarts.append(offset + 1) }
  }

  private mutating func addTableMark(_ offset: Int) {
    if !hasTableMark { tableMarks.add(offset) }
    hasTableMark = true
  }

  private mutating func lookBehindBracket(at offset: Int, in bytes: [UInt8]) {
    links = true
    guard offset + 1 < bytes.count else { return }
    switch bytes[offset + 1] {
    case UInt8(ascii: "!"):
      callouts = true
      calloutMarks.add(offset)
    case UInt8(ascii: "@"):
      citations = true
      citationMarks.add(offset)
    // The `!` or the `@` may be written as an escape or an entity.
    case .backslash, .ampersand:
      calloutMarks.add(offset)
      citationMarks.add(offset)
    default: break
    }
  }
}
