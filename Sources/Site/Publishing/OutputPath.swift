/// A file's place in the output, for example `heat-therapy/heating-pads/index.html`.
///
/// Always a relative path that stays inside the output, so that no page, however it is named, can
/// be written elsewhere.
package struct OutputPath: Hashable, Comparable, Sendable, CustomStringConvertible {
  let relative: RelativePath

  /// - Throws: ``PublishError/invalidPath(_:)`` if `text` is empty or absolute, has an empty, `.`
  ///   or `..` segment or a control character, or names the manifest.
  package init(_ text: String) throws(PublishError) {
    guard Self.isValid(text) else { throw .invalidPath(text) }
    relative = RelativePath(text)
  }

  package var description: String { relative.description }

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.relative < rhs.relative }

  /// A line end would break the manifest, and no control character belongs in a URL.
  private static func isValid(_ text: String) -> Bool {
    guard text != Manifest.name, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      return false
    }
    return text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { segment in !segment.isEmpty && !isDots(segment) }
  }

  private static func isDots(_ segment: Substring.UTF8View) -> Bool {
    segment.count <= 2 && segment.allSatisfy { $0 == UInt8(ascii: ".") }
  }
}
