import Diagnostics

/// The `[!KIND]` that a callout starts with.
struct CalloutMark {
  var name: String
  var range: SourceRange
  /// What follows on the mark's line, without the spaces after the mark.
  var heading: [Inline]
  /// What follows on further lines of the same paragraph.
  var rest: [Inline]

  /// Whether a mark may stand at `offset`: its `!` may be written as an escape or an entity.
  static func mayStart(at offset: Int, of source: SourceText) -> Bool {
    guard source.byte(at: offset) == .openBracket else { return false }
    let next = source.byte(at: offset + 1)
    return next == UInt8(ascii: "!") || next == .backslash || next == .ampersand
  }

  /// The mark at the start of a paragraph's text; nil if there is none.
  init?(_ inlines: [Inline], in source: SourceText) {
    guard let first = inlines.first, case .text(let text) = first.kind,
      text.utf8.first == .openBracket
    else { return nil }
    let bytes = Array(text.utf8)
    guard bytes.count > 3, bytes[1] == UInt8(ascii: "!"),
      let end = bytes.firstIndex(of: .closeBracket), end > 2,
      !bytes[2..<end].contains(.openBracket),
      source.byte(at: source.position(first.range.lowerBound).offset) == .openBracket
    else { return nil }
    name = String(decoding: bytes[2..<end], as: UTF8.self)
    var reader = SourceReader(bytes[...], at: first.range, in: source)
    range = SourceRange(
      from: first.range.lowerBound, to: reader.location(end + 1) ?? first.range.upperBound)
    let tail = bytes[(end + 1)...].drop(while: \.isSpaceOrTab)
    let further = inlines.dropFirst()
    let lineEnd = further.firstIndex(where: \.isBreak) ?? further.endIndex
    heading = []
    heading.reserveCapacity(lineEnd)
    if !tail.isEmpty {
      let place = reader.location(tail.startIndex) ?? first.range.lowerBound
      let text = String(decoding: tail, as: UTF8.self)
      heading.append(Inline(.text(text), at: SourceRange(from: place, to: first.range.upperBound)))
    }
    heading += further[..<lineEnd]
    rest = Array(further[lineEnd...].dropFirst())
  }
}

extension Inline {
  fileprivate var isBreak: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    case .text, .code, .html, .emphasis, .strong, .link, .image, .citation: false
    }
  }
}
