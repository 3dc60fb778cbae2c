/// A site's index, read from its files: what a browser finds, found without one.
///
/// It keeps nothing but the root between queries. `Client/` has the same in JavaScript, and both are
/// held to the same results.
package struct SearchIndex: Sendable {
  let root: Root
  private let files: @Sendable (String) -> [UInt8]?

  /// Opens the index whose `files` gives a file's bytes by its name without `.bin`, and nil for one
  /// that isn't there.
  package init(
    files: @escaping @Sendable (String) -> [UInt8]?
  ) throws(SearchIndexError) {
    guard let bytes = files("root") else { throw .missing("root") }
    root = try Root(bytes)
    self.files = files
  }

  /// Opens a file, be it within the root or beside it.
  func open(
    _ name: String, _ kind: IndexFile.Kind, check: UInt16
  ) throws(SearchIndexError) -> FileReader {
    guard let bytes = root.files[name] ?? files(name) else { throw .missing(name) }
    return try FileReader(name, kind, bytes, check: check)
  }
}
