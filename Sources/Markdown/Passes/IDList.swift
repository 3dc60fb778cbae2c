import Diagnostics

/// Reads names separated by commas, such as the statements that an inclusion asks for.
///
/// Markup among them makes a name that can't be one, so that it is reported and not overlooked.
struct IDList {
  /// In their order.
  private(set) var entries: [(id: String, range: SourceRange)] = []

  init(_ inlines: [Inline], in source: SourceText) {
    guard let first = inlines.first, let last = inlines.last else { return }
    entries.reserveCapacity(4)
    var entry = Entry(start: first.range.lowerBound)
    for inline in inlines {
      switch inline.kind {
      case .text(let text):
        let bytes = Array(text.utf8)
        var reader = SourceReader(bytes[...], at: inline.range, in: source)
        func place(_ index: Int) -> SourceLocation {
          reader.location(index) ?? inline.range.lowerBound
        }
        var rest = bytes[...]
        while let comma = rest.firstIndex(of: UInt8(ascii: ",")) {
          entry.add(rest[..<comma], at: place)
          let end = place(comma)
          entries.append(entry.finished(at: end))
          entry.restart(at: SourceLocation(line: end.line, column: end.column + 1))
          rest = rest[(comma + 1)...]
        }
        entry.add(rest, at: place)
      case .softBreak, .lineBreak: entry.add([.space]) { _ in inline.range.lowerBound }
      case .code, .html, .emphasis, .strong, .link, .image, .citation:
        entry.add(Array("(\([inline].plainText))".utf8)[...]) { _ in inline.range.lowerBound }
      }
    }
    entries.append(entry.finished(at: last.range.upperBound))
  }

  private struct Entry {
    var start: SourceLocation
    private var bytes: [UInt8] = []
    private var first: SourceLocation?
    private var last: SourceLocation?
    private var isAfterGap = false

    init(start: SourceLocation) { self.start = start }

    /// Forgets what was read, but for the room that it took.
    mutating func restart(at start: SourceLocation) {
      self.start = start
      bytes.removeAll(keepingCapacity: true)
      (first, last, isAfterGap) = (nil, nil, false)
    }

    /// Adds a part of the text; only where its first and last letters stand is asked, in order.
    mutating func add(_ part: ArraySlice<UInt8>, at place: (Int) -> SourceLocation) {
      guard let start = part.firstIndex(where: { !$0.isWhitespace }),
        let end = part.lastIndex(where: { !$0.isWhitespace })
      else {
        isAfterGap = isAfterGap || !part.isEmpty
        return
      }
      if start > part.startIndex { isAfterGap = true }
      bytes.reserveCapacity(bytes.count + end - start + 2)
      for byte in part[start...end] {
        guard !byte.isWhitespace else {
          isAfterGap = true
          continue
        }
        if isAfterGap, !bytes.isEmpty { bytes.append(.space) }
        isAfterGap = false
        bytes.append(byte)
      }
      if end < part.endIndex - 1 { isAfterGap = true }
      let placed = place(start)
      first = first ?? placed
      last = start == end ? placed : place(end)
    }

    func finished(at end: SourceLocation) -> (id: String, range: SourceRange) {
      guard let first, let last else { return ("", SourceRange(from: start, to: end)) }
      let after = SourceLocation(line: last.line, column: last.column + 1)
      return (String(decoding: bytes, as: UTF8.self), SourceRange(from: first, to: after))
    }
  }
}
