import Diagnostics

/// Cuts citations out of texts that stand in the source as they are, while the tree is built.
///
/// Nearly every citation does, and needs neither a text of its own nor a search for its place. What
/// is wrapped over lines, escaped, or no citation after all is left to ``CitationPass``.
struct CitationCutter {
  /// Where a citation may start, in ascending order.
  private let marks: SourceMarks
  private var next = 0
  /// Whether a citation was cut out at each mark that was passed.
  private var isCut: [Bool] = []

  init(_ marks: SourceMarks = SourceMarks()) {
    self.marks = marks
    isCut.reserveCapacity(marks.count)
  }

  /// The marks that nothing was cut at, and those in what was parsed anew without a cutter.
  func left(parsedAnew: [Range<Int>]) -> SourceMarks {
    var left = SourceMarks()
    var anew = parsedAnew[...]
    for index in 0..<marks.count {
      while let range = anew.first, range.upperBound <= marks[index] { anew.removeFirst() }
      let isAnew = anew.first?.contains(marks[index]) ?? false
      if isAnew || index >= isCut.count || !isCut[index] { left.add(marks[index]) }
    }
    return left
  }

  /// Whether there is something to cut in a text; asked from one text to the next.
  mutating func mayCut(_ text: Range<Int>) -> Bool {
    while next < marks.count, marks[next] < text.lowerBound { passOver() }
    return next < marks.count && marks[next] < text.upperBound
  }

  /// Adds the text at `text`, which is on one line, and the citations in it.
  mutating func cut(
    _ text: Range<Int>, line: Int, of source: SourceText, into inlines: inout [Inline]
  ) {
    var start = text.lowerBound
    while mayCut(start..<text.upperBound) {
      let mark = marks[next]
      guard
        let (sources, end) = Self.citation(mark..<text.upperBound, line: line, of: source)
      else {
        passOver()
        continue
      }
      next += 1
      isCut.append(true)
      inlines.appendText(start..<mark, line: line, of: source)
      inlines.append(Inline(.citation(sources), at: source.range(mark..<end, line: line)))
      start = end
    }
    inlines.appendText(start..<text.upperBound, line: line, of: source)
  }

  private mutating func passOver() {
    isCut.append(false)
    next += 1
  }

  /// The sources of the citation that `text` starts with, and where it ends; nil if there is none.
  private static func citation(
    _ text: Range<Int>, line: Int, of source: SourceText
  ) -> (sources: [SourceReference], end: Int)? {
    let bytes = source.bytes
    var sources: [SourceReference] = []
    sources.reserveCapacity(2)
    var offset = text.lowerBound
    repeat {
      // Behind the `[`, or the `;` of the source before.
      offset = text.end(from: offset + 1, in: bytes) { $0.isWhitespace }
      guard offset < text.upperBound, bytes[offset] == UInt8(ascii: "@") else { return nil }
      let key = offset + 1..<text.end(from: offset + 1, in: bytes) { $0.isInKey }
      guard bytes[key].isKebabCase else { return nil }
      let name = String(decoding: bytes[key], as: UTF8.self)
      sources.append(SourceReference(key: name, at: source.range(key, line: line)))
      offset = text.end(from: key.upperBound, in: bytes) { $0.isWhitespace }
      guard offset < text.upperBound else { return nil }
    } while bytes[offset] == UInt8(ascii: ";")
    return bytes[offset] == .closeBracket ? (sources, offset + 1) : nil
  }
}

extension Range<Int> {
  /// Where bytes of a kind end that start at `start`; no further than this range.
  @inline(__always)
  fileprivate func end(from start: Int, in bytes: [UInt8], of isOfKind: (UInt8) -> Bool) -> Int {
    var end = start
    while end < upperBound, isOfKind(bytes[end]) { end += 1 }
    return end
  }
}

extension UInt8 {
  fileprivate var isInKey: Bool { isLetter || isDigit || self == UInt8(ascii: "-") }
}

extension [Inline] {
  /// Adds a text that is written as it is; nothing for no text.
  fileprivate mutating func appendText(_ text: Range<Int>, line: Int, of source: SourceText) {
    guard !text.isEmpty else { return }
    let string = String(decoding: source.bytes[text], as: UTF8.self)
    append(Inline(.text(string), at: source.range(text, line: line)))
  }
}

extension SourceText {
  /// The place of bytes that are all on `line`.
  fileprivate func range(_ offsets: Range<Int>, line: Int) -> SourceRange {
    range(
      SourcePosition(line: line, offset: offsets.lowerBound),
      SourcePosition(line: line, offset: offsets.upperBound))
  }
}
