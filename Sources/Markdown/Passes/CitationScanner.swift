import Diagnostics

/// Splits a run of text and soft breaks into citations and what is between them.
struct CitationScanner {
  enum Piece {
    case inline(Inline)
    /// `original` is the text as it was, for where a citation can't stand.
    case citation([SourceReference], SourceRange, original: [Inline])
    /// Something that starts like a citation; its text follows as ordinary text.
    case malformed(String, SourceRange)
  }

  /// A byte of the run.
  private struct Position {
    /// Which inline of the run.
    var number: Int
    var index: String.Index
  }

  private let run: [Inline]
  private let source: SourceText
  private var reader: (number: Int, reader: SourceReader)?
  private(set) var pieces: [Piece] = []

  init(_ run: ArraySlice<Inline>, in source: SourceText) {
    self.run = Array(run)
    self.source = source
    var copied = (Position(number: 0, index: text(0).startIndex), run.first?.range.lowerBound)
    var position = copied.0
    while position.number < self.run.count {
      guard let open = nextOpening(from: position) else {
        position = Position(number: position.number + 1, index: "".startIndex)
        continue
      }
      position = after(open)
      guard isPlain(open) else { continue }
      let start = location(open)
      let content = content(from: position)
      position = content.end
      switch sources(in: content.bytes, isClosed: content.isClosed) {
      case .success(let sources):
        let end = location(content.end)
        copy(from: copied, to: (open, start))
        let kept = pieces.count
        copy(from: (open, start), to: (content.end, end))
        let original = pieces[kept...].compactMap(\.inline)
        pieces.replaceSubrange(kept..., with: [.citation(sources, start..<end, original: original)])
        copied = (content.end, end)
      case .failure(let error):
        pieces.append(.malformed(error.message, start..<max(start, location(content.end))))
      }
    }
    if let last = run.last {
      let end = Position(number: self.run.count - 1, index: text(self.run.count - 1).endIndex)
      copy(from: copied, to: (end, last.range.upperBound))
    }
  }
}

// Reading.
extension CitationScanner {
  /// The text of an inline; a soft break has none.
  private func text(_ number: Int) -> String {
    guard number < run.count, case .text(let text) = run[number].kind else { return "" }
    return text
  }

  private func after(_ position: Position) -> Position {
    let next = text(position.number).utf8.index(after: position.index)
    return Position(number: position.number, index: next)
  }

  /// Where the next `[@` stands in the same inline.
  private func nextOpening(from position: Position) -> Position? {
    let utf8 = text(position.number).utf8
    var previous: String.Index?
    for index in utf8[position.index...].indices {
      if utf8[index] == UInt8(ascii: "@"), let previous, utf8[previous] == .openBracket {
        return Position(number: position.number, index: previous)
      }
      previous = index
    }
    return nil
  }

  /// What stands up to the bracket that ends the citation or starts another; a soft break counts as
  /// a space. `end` is past a closing bracket, and at an opening one.
  private func content(
    from start: Position
  ) -> (bytes: [(value: UInt8, position: Position)], end: Position, isClosed: Bool) {
    var bytes: [(value: UInt8, position: Position)] = []
    var position = start
    while position.number < run.count {
      let utf8 = text(position.number).utf8
      while position.index < utf8.endIndex {
        let byte = utf8[position.index]
        if byte == .closeBracket { return (bytes, after(position), true) }
        if byte == .openBracket { return (bytes, position, false) }
        bytes.append((byte, position))
        position = after(position)
      }
      guard position.number + 1 < run.count else { break }
      position = Position(number: position.number + 1, index: "".startIndex)
      if run[position.number].kind == .softBreak { bytes.append((.space, position)) }
    }
    return (bytes, position, false)
  }

  private struct Malformed: Error { var message: String }

  private mutating func sources(
    in content: [(value: UInt8, position: Position)], isClosed: Bool
  ) -> Result<[SourceReference], Malformed> {
    guard isClosed else { return .failure(Malformed(message: "this citation isn't closed")) }
    var sources: [SourceReference] = []
    let semicolon = UInt8(ascii: ";")
    for entry in content.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.value == semicolon })
    {
      let word = entry.drop { $0.value.isWhitespace }
      let spaces = word.reversed().prefix { $0.value.isWhitespace }.count
      let key = word.dropFirst().dropLast(spaces)
      let name = String(decoding: key.map(\.value), as: UTF8.self)
      guard word.first?.value == UInt8(ascii: "@"), name.isKebabCase, let first = key.first,
        let last = key.last
      else {
        let text = String(decoding: word.dropLast(spaces).map(\.value), as: UTF8.self)
        return .failure(Malformed(message: "`\(text)` names no source"))
      }
      let start = location(first.position)
      sources.append(
        SourceReference(key: name, at: start..<max(start, location(after(last.position)))))
    }
    return .success(sources)
  }
}

// Places.
extension CitationScanner {
  /// Makes the reader one of the inline that `position` is in; it must be asked in ascending order.
  private mutating func prepareReader(for position: Position) {
    guard reader?.number != position.number else { return }
    let inline = run[position.number]
    reader = (position.number, SourceReader(text(position.number), at: inline.range, in: source))
  }

  private mutating func location(_ position: Position) -> SourceLocation {
    guard position.number < run.count else {
      return run.last?.range.upperBound ?? SourceRange.start.lowerBound
    }
    let range = run[position.number].range
    if position.index == text(position.number).endIndex { return range.upperBound }
    prepareReader(for: position)
    return reader?.reader.location(position.index) ?? range.lowerBound
  }

  private mutating func isPlain(_ position: Position) -> Bool {
    prepareReader(for: position)
    return reader?.reader.isPlain(position.index) ?? true
  }

  /// Adds the inlines from one place to another, the first and the last cut.
  private mutating func copy(
    from start: (Position, SourceLocation?), to end: (Position, SourceLocation)
  ) {
    for number in start.0.number...max(start.0.number, end.0.number) {
      let isFirst = number == start.0.number
      let isLast = number == end.0.number
      guard case .text(let text) = run[number].kind else {
        if !isFirst || start.0.index == text(number).startIndex {
          pieces.append(.inline(run[number]))
        }
        continue
      }
      let from = isFirst ? start.0.index : text.startIndex
      let to = isLast ? end.0.index : text.endIndex
      guard from < to else { continue }
      let lower = isFirst ? start.1 ?? run[number].range.lowerBound : run[number].range.lowerBound
      let upper = isLast ? end.1 : run[number].range.upperBound
      pieces.append(
        .inline(
          Inline(.text(String(Substring(text.utf8[from..<to]))), at: lower..<max(lower, upper))))
    }
  }
}

extension CitationScanner.Piece {
  fileprivate var inline: Inline? {
    guard case .inline(let inline) = self else { return nil }
    return inline
  }
}
