import Foundation

extension String {
  /// The text with each accented letter as one character where there is one (Unicode's NFC).
  var precomposed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}

extension StringProtocol {
  /// The names between a path's slashes, which a combining mark after a slash can't hide.
  var pathComponents: [SubSequence] {
    var components: [SubSequence] = []
    var start = startIndex
    while start < endIndex {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "/")) ?? endIndex
      if start < end { components.append(self[start..<end]) }
      start = end < endIndex ? utf8.index(after: end) : end
    }
    return components
  }
}
