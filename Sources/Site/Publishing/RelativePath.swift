/// A path below some folder, byte for byte as the file system spells it.
///
/// Not a `String`: a name on disk needn't be UTF-8, and two names that differ only in how an accent
/// is composed are equal as strings but are two files.
struct RelativePath: Hashable, Sendable {
  /// The bytes and the NUL after them that the system asks for.
  let characters: [CChar]

  /// The folder itself.
  static let root = RelativePath(".")

  init(_ text: String) { characters = Array(text.utf8CString) }

  /// - Parameter characters: the bytes without a NUL.
  init(unterminated characters: some Sequence<CChar>) { self.characters = characters + [0] }

  /// The entry called `name` (without a NUL) in this folder.
  func appending(_ name: [CChar]) -> RelativePath {
    guard self != .root else { return RelativePath(unterminated: name) }
    return RelativePath(unterminated: characters.dropLast() + [Self.slash] + name)
  }

  /// The folder that holds this, or nil at the top.
  var parent: RelativePath? {
    guard let slash = characters.lastIndex(of: Self.slash) else { return nil }
    return RelativePath(unterminated: characters[..<slash])
  }

  /// The folders that hold this, the nearest first, without the top.
  var ancestors: some Sequence<RelativePath> {
    sequence(first: self, next: \.parent).dropFirst()
  }

  private static let slash = CChar(bitPattern: UInt8(ascii: "/"))
}

extension RelativePath: Comparable {
  /// By bytes: the same order on every machine, whatever its language.
  static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.characters.lexicographicallyPrecedes(rhs.characters) {
      UInt8(bitPattern: $0) < UInt8(bitPattern: $1)
    }
  }
}

extension RelativePath: CustomStringConvertible {
  /// The path to show to people; bytes that aren't UTF-8 are replaced.
  var description: String {
    String(decoding: utf8, as: UTF8.self)
  }

  /// The bytes without a NUL.
  var utf8: some Collection<UInt8> { characters.dropLast().lazy.map(UInt8.init(bitPattern:)) }
}
