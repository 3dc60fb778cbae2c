/// How large a picture is, so that a page can keep its place free until it is loaded.
package struct PictureSize: Hashable, Sendable {
  /// In CSS pixels, from 1 to ``largest``.
  package var width: Int
  package var height: Int

  /// More than any screen shows: what claims more is broken or hostile.
  package static let largest = 32_767

  package init?(width: Int, height: Int) {
    guard 1...Self.largest ~= width, 1...Self.largest ~= height else { return nil }
    self.width = width
    self.height = height
  }
}
