import Diagnostics

/// Reads names separated by commas, such as the statements that an inclusion asks for.
///
/// Markup among them makes a name that can't be one, so that it is reported and not overlooked.
struct IDList {
  private var entries: ArraySlice<(id: String, range: SourceRange)> = []

  var isEmpty: Bool { entries.isEmpty }

  mutating func next() -> (id: String, range: SourceRange)? { entries.popFirst() }

  init(_ inlines: [Inline], in source: SourceText) {
    guard let first = inlines.first, let last = inlines.last else { return }
    var entry = Entry(start: first.range.lowerBound)
    for inline in inlines {
      switch inline.kind {
      case .text(let text):
        let bytes = Array(text.utf8)
        var reader = SourceReader(bytes[...], at: inline.range, in: source)
        for (index, byte) in bytes.enumerated() {
          let place = reader.location(index) ?? inline.range.lowerBound
          if byte == UInt8(ascii: ",") {
            entries.append(entry.finished(at: place))
            let next = SourceLocation(line: place.line, column: place.column + 1)
            entry = Entry(start: next)
          } else {
            entry.add(byte, at: place)
          }
        }
      case .softBreak, .lineBreak: entry.add(.space, at: inline.range.lowerBound)
      case .code, .html, .emphasis, .strong, .link, .image, .citation:
        for byte in "(\([inline].plainText))".utf8 { entry.add(byte, at: inline.range.lowerBound) }
      }
    }
    entries.append(entry.finished(at: last.range.upperBound))
  }

  private struct Entry {
    var start: SourceLocation
    private var bytes: [UInt8] = []
    private var first: SourceLocation?
    private var last: SourceLocation?
    private var gap = 0

    init(start: SourceLocation) { self.start = start }

    mutating func add(_ byte: UInt8, at place: SourceLocation) {
      if byte.isWhitespace {
        gap += 1
        return
      }
      if gap > 0, !bytes.isEmpty { bytes.append(.space) }
      gap = 0
      bytes.append(byte)
      first = first ?? place
      last = place
    }

    func finished(at end: SourceLocation) -> (id: String, range: SourceRange) {
      guard let first, let last else { return ("", start..<max(start, end)) }
      let after = SourceLocation(line: last.line, column: last.column + 1)
      return (String(decoding: bytes, as: UTF8.self), first..<max(first, after))
    }
  }
}
