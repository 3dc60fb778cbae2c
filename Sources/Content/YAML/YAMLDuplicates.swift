import Diagnostics

/// Reports keys that a mapping has twice, and sets the second aside so that reading can go on.
///
/// The parser gives up on the first duplicate. The second key is therefore overwritten with a name
/// that nobody asks for, and dropped once the rest is read: one finding doesn't hide the others.
struct YAMLDuplicates {
  private static let maximum = 32
  /// Where the keys that were set aside stand.
  private(set) var offsets: Set<Int> = []

  /// Reports the next key that repeats the one at `offset`; false if reading can't go on.
  mutating func setAside(
    keyAt offset: Int, in text: inout YAMLText, findings: inout FileFindings
  ) -> Bool {
    let key = Self.key(at: offset, in: text.bytes)
    guard let second = Self.repetition(of: key, in: text.bytes) else {
      report(key, key, text, &findings)
      return false
    }
    report(second, key, text, &findings)
    guard offsets.count < Self.maximum else { return false }
    text.replace(at: second.lowerBound, with: placeholder(of: second.count))
    offsets.insert(second.lowerBound)
    return true
  }

  private func report(
    _ range: Range<Int>, _ first: Range<Int>, _ text: YAMLText, _ findings: inout FileFindings
  ) {
    let name = Self.unquoted(text.bytes[range])
    findings.error(
      "duplicate-key", "`\(String(decoding: name, as: UTF8.self))` is here twice",
      at: text.range(range),
      fix: "keep one of the two; the first is on line \(text.location(at: first.lowerBound).line)")
  }

  /// A plain key of `count` bytes that differs from those made before.
  private func placeholder(of count: Int) -> [UInt8] {
    var name = [UInt8](repeating: UInt8(ascii: "_"), count: count)
    var number = offsets.count
    for index in name.indices.reversed() where number > 0 || index == name.count - 1 {
      name[index] = Array("ZYXWVUTSRQPONMLKJIHGFEDCBA0123456789".utf8)[number % 36]
      number /= 36
    }
    return name
  }

  private static func key(at offset: Int, in bytes: [UInt8]) -> Range<Int> {
    guard offset < bytes.count else { return offset..<offset }
    var end = offset
    if bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") {
      end += 1
      while end < bytes.count, bytes[end] != bytes[offset] { end += 1 }
      return offset..<min(end + 1, bytes.count)
    }
    while end < bytes.count, bytes[end] != UInt8(ascii: ":"), bytes[end] != UInt8(ascii: "\n") {
      end += 1
    }
    while end > offset, isBlank(bytes[end - 1]) { end -= 1 }
    return offset..<end
  }

  private static func unquoted(_ key: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = key.first, key.count > 1, first == key.last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return key }
    return key.dropFirst().dropLast()
  }

  /// The same key later in the mapping: on the same line in `{…}`, else in the same column.
  private static func repetition(of key: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let name = unquoted(bytes[key])
    let lineStart = (bytes[..<key.lowerBound].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let indent = key.lowerBound - lineStart
    var offset = key.upperBound
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      let before = bytes[offset - 1]
      if isBlank(before) || before == UInt8(ascii: ","),
        let found = self.key(named: name, at: offset, in: bytes)
      {
        return found
      }
      offset += 1
    }
    while offset < bytes.count {
      let start = offset + 1
      var content = start
      while content < bytes.count, bytes[content] == UInt8(ascii: " ") { content += 1 }
      guard content < bytes.count else { return nil }
      if content - start == indent, let found = self.key(named: name, at: content, in: bytes) {
        return found
      }
      if content - start < indent, !isBlank(bytes[content]), bytes[content] != UInt8(ascii: "\n"),
        bytes[content] != UInt8(ascii: "#")
      {
        return nil
      }
      offset = bytes[content...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }
    return nil
  }

  private static func key(
    named name: ArraySlice<UInt8>, at offset: Int, in bytes: [UInt8]
  ) -> Range<Int>? {
    let range = key(at: offset, in: bytes)
    guard unquoted(bytes[range]) == name else { return nil }
    var end = range.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: ":") ? range : nil
  }
}
