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
    var rest = marked.utf8[...]
    var bytes: [UInt8] = []
    while let byte = rest.first {
      if rest.starts(with: "{==".utf8) {
        starts.append(place)
        rest = rest.dropFirst(3)
      } else if rest.starts(with: "==}".utf8), let start = starts.popLast() {
        marks.append(start..<place)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
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
