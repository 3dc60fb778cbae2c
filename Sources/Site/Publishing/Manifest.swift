/// The list of our files that marks a folder as made by us, kept in the folder itself.
///
/// The first line is the format's name and version; each further line is a path, sorted by bytes.
struct Manifest: Sendable {
  static let name = ".remedy-manifest"
  static let path = RelativePath(name)

  private static let format = "remedy-manifest "
  private static let firstLine = format + "1"

  enum Failure: Error { case unreadable, newer }

  var paths: Set<RelativePath>

  init(_ paths: Set<RelativePath>) { self.paths = paths }

  /// Reads a manifest; a line that is no path inside the output is passed over.
  init(parsing bytes: [UInt8]) throws(Failure) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let first = lines.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard first.hasPrefix(Self.format) else { throw .unreadable }
    guard first == Self.firstLine else { throw .newer }
    paths = Set(
      lines.dropFirst().compactMap { line in
        (try? OutputPath(String(decoding: line, as: UTF8.self)))?.relative
      })
  }

  /// The same paths always give the same bytes.
  var bytes: [UInt8] {
    var bytes = Array(Self.firstLine.utf8)
    for path in paths.sorted() {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: path.utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
