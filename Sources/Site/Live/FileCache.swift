import Content

/// Files of a site as they were made, so that nothing is made twice from the same.
struct FileCache: Sendable {
  struct Entry: Sendable {
    var bytes: [UInt8]
    /// Of the bytes: the same for the same.
    var version: Int
    /// What is wrong with the page as a whole.
    var error: PageError?
    var origin: ServedSite.Origin

    init(_ made: (bytes: [UInt8], error: PageError?), _ origin: ServedSite.Origin) {
      (bytes, error) = made
      version = Self.version(of: bytes)
      self.origin = origin
    }

    static func version(of bytes: [UInt8]) -> Int {
      Int(SHA256(of: bytes).hexadecimal.prefix(15), radix: 16) ?? 0
    }
  }

  /// Bytes that are kept at most: a reader sees a few pages, a link checker all of them.
  static let limit = 64 << 20

  private var entries: [String: Entry] = [:]
  private var size = 0

  /// The file at `path` if it was made from just that.
  func entry(at path: String, from origin: ServedSite.Origin) -> Entry? {
    entries[path].flatMap { $0.origin.isSame(as: origin) ? $0 : nil }
  }

  mutating func keep(_ entry: Entry, at path: String) {
    if size + entry.bytes.count > Self.limit { (entries, size) = ([:], 0) }
    size += entry.bytes.count - (entries[path]?.bytes.count ?? 0)
    entries[path] = entry
  }
}
