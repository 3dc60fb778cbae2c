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
    utf8.split(separator: UInt8(ascii: "/")).map { self[$0.startIndex..<$0.endIndex] }
  }
}
