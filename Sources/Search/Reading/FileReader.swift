/// Reads a file of the index, and says which one it was if that can't be.
struct FileReader {
  let name: String
  private var reader: ByteReader

  /// Opens the `bytes` of a file, whose head must repeat `check`; that of the root may have any.
  init(
    _ name: String, _ kind: IndexFile.Kind, _ bytes: [UInt8], check: UInt16?
  ) throws(SearchIndexError) {
    self.name = name
    reader = ByteReader(bytes[...])
    guard try byte() == IndexFile.version, try byte() == Int(kind.rawValue.value) else {
      throw .broken(name)
    }
    let found = try self.check()
    if let check, found != check { throw .outdated(name) }
  }

  /// Reads a stretch of the file with this name.
  init(_ name: String, part: ArraySlice<UInt8>) {
    self.name = name
    reader = ByteReader(part)
  }

  var isAtEnd: Bool { reader.isAtEnd }

  mutating func byte() throws(SearchIndexError) -> Int { try some(reader.byte()) }

  mutating func check() throws(SearchIndexError) -> UInt16 { try some(reader.check()) }

  mutating func number() throws(SearchIndexError) -> Int { try some(reader.number()) }

  /// A number of bytes, then those.
  mutating func text() throws(SearchIndexError) -> ArraySlice<UInt8> { try some(reader.text()) }

  mutating func string() throws(SearchIndexError) -> String { try some(reader.string()) }

  mutating func word(after previous: [UInt8]) throws(SearchIndexError) -> [UInt8] {
    try some(reader.word(after: previous))
  }

  /// All that is left.
  mutating func rest() throws(SearchIndexError) -> ArraySlice<UInt8> {
    try some(reader.raw(reader.left))
  }

  /// A number, then as many things, none of which takes less than a byte.
  mutating func list<Element>(
    _ read: (inout FileReader) throws(SearchIndexError) -> Element
  ) throws(SearchIndexError) -> [Element] {
    let count = try number()
    guard count <= reader.left else { throw .broken(name) }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  private func some<Value>(_ value: Value?) throws(SearchIndexError) -> Value {
    guard let value else { throw .broken(name) }
    return value
  }
}
