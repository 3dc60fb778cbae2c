import Diagnostics

/// The `[!KIND]` that a callout starts with.
struct CalloutMark {
  var name: String
  var range: SourceRange
  /// What follows on the mark's line, without the spaces after the mark.
  var heading: [Inline]
  /// What follows on further lines of the same paragraph.
  var rest: [Inline]

  /// The mark at the start of a paragraph's text; nil if there is none.
  init?(_ inlines: [Inline], in source: SourceText) {
    guard let first = inlines.first, case .text(let text) = first.kind,
      text.utf8.first == .openBracket, text.utf8.dropFirst().first == UInt8(ascii: "!"),
      let end = text.utf8.firstIndex(of: .closeBracket),
      source.byte(at: source.position(first.range.lowerBound).offset) == .openBracket
    else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: 2)
    let after = text.utf8.index(after: end)
    name = String(text[start..<end])
    guard !name.isEmpty, !name.contains("[") else { return nil }
    var reader = SourceReader(Array(text.utf8)[...], at: first.range, in: source)
    let length = text.utf8.distance(from: text.startIndex, to: after)
    range = first.range.lowerBound..<(reader.location(length) ?? first.range.upperBound)
    let tail = text[after...].drop { $0 == " " || $0 == "\t" }
    var line: [Inline] = []
    if !tail.isEmpty {
      let start = text.utf8.distance(from: text.startIndex, to: tail.startIndex)
      let place = reader.location(start) ?? first.range.lowerBound
      line.append(Inline(.text(String(tail)), at: place..<first.range.upperBound))
    }
    let further = inlines.dropFirst()
    let lineEnd =
      further.firstIndex { $0.kind == .softBreak || $0.kind == .lineBreak } ?? further.endIndex
    heading = line + further[..<lineEnd]
    rest = Array(further[lineEnd...].dropFirst())
  }
}
