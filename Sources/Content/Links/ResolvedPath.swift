/// A path below `content/` that a link's parts are followed along, one after the other.
struct ResolvedPath {
  /// Names with slashes between them.
  private var bytes: [UInt8]

  /// Starts in the content folder itself, or in the one that `file` lies in, with room for
  /// `capacity` more bytes.
  init(besides file: ContentPath?, capacity: Int) {
    bytes = []
    guard let file else { return }
    bytes.reserveCapacity(file.text.utf8.count + capacity)
    bytes += file.text.utf8
    bytes.removeSubrange((bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
  }

  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the last name has an extension, as files' names do.
  var namesFile: Bool {
    for byte in bytes.reversed() {
      if byte == UInt8(ascii: ".") { return true }
      if byte == UInt8(ascii: "/") { return false }
    }
    return false
  }

  /// Follows a name, `.` or `..`, percent-encoded as in a URL; it is decoded once.
  mutating func follow(_ part: ArraySlice<UInt8>) throws(LinkMistake) {
    guard part.contains(where: { $0 == UInt8(ascii: "%") || $0 >= 0x80 }) else {
      return try follow(plain: part)
    }
    guard let name = String(decoding: part, as: UTF8.self).percentDecoded else {
      throw LinkMistake("the link's percent-encoding is broken")
    }
    try follow(plain: Array(name.precomposed.utf8)[...])
  }

  private mutating func follow(plain part: ArraySlice<UInt8>) throws(LinkMistake) {
    let dot = UInt8(ascii: ".")
    if part.count <= 2, part.allSatisfy({ $0 == dot }) {
      if part.count == 2 { try leave() }
      return
    }
    guard !part.contains(where: Self.isForbidden) else {
      throw LinkMistake("a name in the link holds a slash or a control character")
    }
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "/")) }
    bytes += part
  }

  private mutating func leave() throws(LinkMistake) {
    guard !bytes.isEmpty else {
      throw LinkMistake("the link leads out of the content folder")
    }
    bytes.removeSubrange((bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }
}

/// Why a destination can't be followed.
struct LinkMistake: Error {
  var reason: String
  init(_ reason: String) { self.reason = reason }
}
