/// A file of search, to be written or served.
package struct SearchFile: Sendable {
  /// Below the output folder: `search/root.bin`.
  package let path: String
  private let make: @Sendable () -> [UInt8]

  private init(_ name: String, _ make: @escaping @Sendable () -> [UInt8]) {
    path = "search/" + name
    self.make = make
  }

  /// Makes its bytes, from any task.
  package func bytes() -> [UInt8] { make() }
}

extension SearchFile {
  /// An index of more bytes than this has no files for pages opened from a disk unless its site asks
  /// for them: they take a third more room than the index itself.
  static let mostWithTwins = 8_000_000

  /// The files of an index, and their twins for pages opened from a disk.
  static func all(
    _ files: [IndexFile], texts: [PageBlock.Part], isOffline: Bool?
  ) -> [SearchFile] {
    let size = files.reduce(0) { $0 + $1.bytes.count } + texts.reduce(0) { $0 + $1.size }
    let hasTwins = isOffline ?? (size <= mostWithTwins)
    var all: [SearchFile] = []
    func add(_ name: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
      all.append(SearchFile(name + ".bin", bytes))
      guard hasTwins else { return }
      all.append(SearchFile(name + ".js") { OfflineTwin.bytes(name, bytes()) })
    }
    for file in files { add(file.name) { file.bytes } }
    for part in texts { add(part.name) { part.file.bytes } }
    return all
  }
}
