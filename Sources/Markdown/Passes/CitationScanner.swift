import Diagnostics

/// Splits a run of text and soft breaks into citations and what is between them.
struct CitationScanner {
  enum Piece {
    case inline(Inline)
    case citation([SourceReference], SourceRange)
    /// Something that starts like a citation; its text follows as ordinary text.
    case malformed(String, SourceRange)
  }

  /// A byte of the run, or the end of one of its inlines.
  private struct Position {
    /// Which inline of the run.
    var number: Int
    /// Where in ``bytes``.
    var offset: Int
  }

  private let run: ArraySlice<Inline>
  private let source: SourceText
  /// The texts of the run, one after the other; a soft break is a space.
  private var bytes: [UInt8] = []
  /// Where each inline's text ends in ``bytes``.
  private var ends: [Int] = []
  private var reader: (number: Int, reader: SourceReader)?
  private(set) var pieces: [Piece] = []

  init(_ run: ArraySlice<Inline>, in source: SourceText) {
    self.run = run
    self.source = source
    ends.reserveCapacity(run.count)
    for inline in run {
      if case .text(let text) = inline.kind {
        bytes.append(contentsOf: text.utf8)
      } else {
        bytes.append(.space)
      }
      ends.append(bytes.count)
    }
    scan()
  }

  private mutating func scan() {
    guard let first = run.first, let last = run.last else { return }
    var copied = (Position(number: 0, offset: 0), first.range.lowerBound)
    var position = copied.0
    while position.number < ends.count {
      guard let open = nextOpening(from: position) else {
        position = Position(number: position.number + 1, offset: ends[position.number])
        continue
      }
      position = after(open)
      guard isPlain(open) else { continue }
      let start = location(open)
      let content = content(from: position)
      position = content.end
      let named =
        content.isClosed
        ? sources(in: content.range, from: open.number)
        : .failure(Malformed(message: "this citation isn't closed"))
      switch named {
      case .success(let sources):
        copy(from: copied, to: (open, start))
        copied = (content.end, location(content.end))
        // In what the source can't be followed through, an end may seem to stand before its start.
        pieces.append(.citation(sources, SourceRange(from: start, to: copied.1)))
      case .failure(let error):
        pieces.append(
          .malformed(error.message, SourceRange(from: start, to: location(content.end))))
      }
    }
    let end = Position(number: ends.count - 1, offset: bytes.count)
    copy(from: copied, to: (end, last.range.upperBound))
  }
}

// Reading.
extension CitationScanner {
  private func after(_ position: Position) -> Position {
    Position(number: position.number, offset: position.offset + 1)
  }

  /// Where the next `[@` stands in the same inline.
  private func nextOpening(from position: Position) -> Position? {
    var rest = bytes[position.offset..<ends[position.number]]
    while let bracket = rest.firstIndex(of: .openBracket) {
      rest = rest[(bracket + 1)...]
      if rest.first == UInt8(ascii: "@") {
        return Position(number: position.number, offset: bracket)
      }
    }
    return nil
  }

  /// What stands up to the bracket that ends the citation or starts another. `end` is past a closing
  /// bracket, and at an opening one.
  private func content(
    from start: Position
  ) -> (range: Range<Int>, end: Position, isClosed: Bool) {
    let bracket = bytes[start.offset...].firstIndex { $0 == .openBracket || $0 == .closeBracket }
    var end = Position(number: start.number, offset: bracket ?? bytes.count)
    while end.number + 1 < ends.count, ends[end.number] <= end.offset { end.number += 1 }
    let isClosed = bracket.map { bytes[$0] == .closeBracket } ?? false
    return (start.offset..<end.offset, isClosed ? after(end) : end, isClosed)
  }

  private struct Malformed: Error { var message: String }

  /// The sources that `content` names, which starts in the inline of `number`.
  private mutating func sources(
    in content: Range<Int>, from number: Int
  ) -> Result<[SourceReference], Malformed> {
    var sources: [SourceReference] = []
    var entry = Position(number: number, offset: content.lowerBound)
    while true {
      let rest = bytes[entry.offset..<content.upperBound]
      let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? content.upperBound
      let word = trimmed(entry.offset..<end)
      let key = bytes[word.dropFirst()]
      guard let first = bytes[word].first, first == UInt8(ascii: "@"), key.isKebabCase else {
        let text = String(decoding: bytes[word], as: UTF8.self)
        return .failure(Malformed(message: "`\(text)` names no source"))
      }
      // A key has no space in it, and so ends in the inline that it starts in.
      while ends[entry.number] <= key.startIndex { entry.number += 1 }
      let start = location(Position(number: entry.number, offset: key.startIndex))
      let keyEnd = location(Position(number: entry.number, offset: key.endIndex))
      let name = String(decoding: key, as: UTF8.self)
      sources.append(SourceReference(key: name, at: start..<max(start, keyEnd)))
      guard end < content.upperBound else { return .success(sources) }
      entry.offset = end + 1
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isWhitespace { start += 1 }
    while end > start, bytes[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }
}

// Places.
extension CitationScanner {
  private func inline(_ number: Int) -> Inline { run[run.startIndex + number] }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  /// Makes the reader one of the inline that `position` is in; it must be asked in ascending order.
  private mutating func prepareReader(for position: Position) {
    let number = position.number
    guard reader?.number != number else { return }
    let text = bytes[start(number)..<ends[number]]
    reader = (number, SourceReader(text, at: inline(number).range, in: source))
  }

  private mutating func location(_ position: Position) -> SourceLocation {
    let range = inline(position.number).range
    if position.offset == ends[position.number] { return range.upperBound }
    prepareReader(for: position)
    return reader?.reader.location(position.offset) ?? range.lowerBound
  }

  private mutating func isPlain(_ position: Position) -> Bool {
    prepareReader(for: position)
    return reader?.reader.isPlain(position.offset) ?? true
  }

  /// Adds the inlines from one place to another, the first and the last cut.
  private mutating func copy(
    from start: (Position, SourceLocation), to end: (Position, SourceLocation)
  ) {
    for number in start.0.number...max(start.0.number, end.0.number) {
      let inline = inline(number)
      guard case .text = inline.kind else {
        pieces.append(.inline(inline))
        continue
      }
      let isFirst = number == start.0.number
      let isLast = number == end.0.number
      let from = isFirst ? start.0.offset : self.start(number)
      let to = isLast ? end.0.offset : ends[number]
      guard from < to else { continue }
      let lower = isFirst ? start.1 : inline.range.lowerBound
      let upper = isLast ? end.1 : inline.range.upperBound
      let text = String(decoding: bytes[from..<to], as: UTF8.self)
      pieces.append(.inline(Inline(.text(text), at: lower..<max(lower, upper))))
    }
  }
}
