import Foundation

extension String {
  /// The text with each accented letter as one character where there is one (Unicode's NFC).
  package var precomposed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
