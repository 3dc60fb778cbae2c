/// `text` as it is written in HTML, between tags or in a quoted attribute.
package func escaped(_ text: String) -> String {
  replacingBytes(in: text, with: htmlEscape)
}

/// How a byte of a text is written in HTML, if not as itself.
@inline(__always)
func htmlEscape(of byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}

/// Whether a byte of a text isn't written in HTML as itself.
@inline(__always)
func isEscapedInHTML(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
    UInt8(ascii: "'"):
    true
  default: false
  }
}

/// Most texts hold nothing to replace and are returned without a copy.
@inline(__always)
func replacingBytes(in text: String, with replacement: (UInt8) -> String?) -> String {
  let utf8 = text.utf8
  guard var next = utf8.firstIndex(where: { replacement($0) != nil }) else { return text }
  var result = ""
  result.reserveCapacity(utf8.count + utf8.count / 8)
  var copied = utf8.startIndex
  while next < utf8.endIndex {
    if let new = replacement(utf8[next]) {
      result += text[copied..<next]
      result += new
      copied = utf8.index(after: next)
    }
    next = utf8.index(after: next)
  }
  result += text[copied...]
  return result
}
