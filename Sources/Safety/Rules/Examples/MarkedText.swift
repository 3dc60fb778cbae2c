package import Diagnostics

/// A text with places marked by `{==` and `==}`, which examples show findings with.
package struct MarkedText: Sendable {
  /// The text without the marks.
  package private(set) var text = ""
  /// The places, in the order of their ends; one may lie within another.
  package private(set) var marks: [SourceRange] = []

  package init(_ marked: String) {
    var place = SourceLocation(line: 1, column: 1)
    var starts: [SourceLocation] = []
    let source = Array(marked.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var offset = 0
    while offset < source.count {
      let byte = source[offset]
      if byte == UInt8(ascii: "{"), source[offset...].starts(with: "{==".utf8) {
        starts.append(place)
        offset += 3
      } else if byte == UInt8(ascii: "="), source[offset...].starts(with: "==}".utf8),
        let start = starts.popLast()
      {
        marks.append(start..<place)
        offset += 3
      } else {
        bytes.append(byte)
        offset += 1
        let isLineEnd = byte == UInt8(ascii: "\n")
        place =
          isLineEnd
          ? SourceLocation(line: place.line + 1, column: 1)
          : SourceLocation(line: place.line, column: place.column + 1)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }
}
