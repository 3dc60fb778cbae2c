/// A template as the library gets it: the same, but that
/// - variables aren't escaped by the library, which takes a text apart character by character: a
///   field's own kind has escaped it already;
/// - nothing but text is indented, since the library would indent a partial line by line.
func librarySource(_ pieces: [TagScanner.Piece], of bytes: [UInt8]) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 64)
  for piece in pieces {
    switch piece {
    case .text(let range, _): result += bytes[range]
    case .tag(let tag):
      if tag.kind.isIndented { dropIndentation(&result) }
      result += tag.written.utf8
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// Drops the blanks at the end of `text` if they are all that its last line holds.
private func dropIndentation(_ text: inout [UInt8]) {
  let end = text.lastIndex { $0 != 0x20 && $0 != 0x09 }
  if let end, text[end] != UInt8(ascii: "\n") { return }
  text.removeSubrange((end.map { $0 + 1 } ?? 0)...)
}

extension Tag {
  fileprivate var written: String {
    switch kind {
    case .variable, .unescaped: "{{{\(name.text)}}}"
    case .section: "{{#\(name.text)}}"
    case .inverted: "{{^\(name.text)}}"
    case .close: "{{/\(name.text)}}"
    case .partial: "{{>\(name.text)}}"
    case .parent: "{{<\(name.text)}}"
    case .block: "{{$\(name.text)}}"
    case .comment: "{{!}}"
    }
  }
}

extension Tag.Kind {
  fileprivate var isIndented: Bool {
    switch self {
    case .partial, .parent, .block: true
    case .variable, .unescaped, .section, .inverted, .close, .comment: false
    }
  }
}
