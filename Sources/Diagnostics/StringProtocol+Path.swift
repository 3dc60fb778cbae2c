// Paths and URLs are made of bytes to every system and browser, while Swift takes a delimiter and a
// combining mark after it for one character that is neither.

extension StringProtocol {
  /// The names between a path's slashes, which a combining mark after a slash can't hide.
  @inlinable package var pathComponents: [SubSequence] {
    var components: [SubSequence] = []
    var start = startIndex
    while start < endIndex {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "/")) ?? endIndex
      if start < end { components.append(self[start..<end]) }
      start = end < endIndex ? utf8.index(after: end) : end
    }
    return components
  }

  /// Whether the text starts with the bytes of `start`.
  @inlinable package func hasBytePrefix(_ start: String) -> Bool { utf8.starts(with: start.utf8) }

  /// Whether the text ends with the bytes of `end`.
  @inlinable package func hasByteSuffix(_ end: String) -> Bool {
    utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
  }

  /// What comes after the bytes of `start`; nil if the text starts with others.
  @inlinable package func rest(after start: String) -> SubSequence? {
    guard hasBytePrefix(start) else { return nil }
    return self[utf8.index(startIndex, offsetBy: start.utf8.count)...]
  }

  /// What comes before the bytes of `end`; nil if the text ends with others.
  @inlinable package func rest(before end: String) -> SubSequence? {
    guard hasByteSuffix(end) else { return nil }
    return self[..<utf8.index(startIndex, offsetBy: utf8.count - end.utf8.count)]
  }

  /// The path of what is called `name` in the folder at this path.
  @inlinable package func appendingPath(_ name: some StringProtocol) -> String {
    hasByteSuffix("/") ? String(self) + String(name) : "\(self)/\(name)"
  }
}
