/// A path below `content/` that a link's parts are followed along, one after the other.
struct ResolvedPath {
  private static let slash = UInt8(ascii: "/")

  /// Names with slashes between them.
  private var bytes: [UInt8] = []

  /// Starts in the content folder itself, or in the one that `file` lies in, with room for
  /// `capacity` more bytes.
  init(besides file: ContentPath?, capacity: Int) {
    guard let file else { return }
    bytes.reserveCapacity(file.text.utf8.count + capacity)
    bytes += file.text.utf8
    dropLastName()
  }

  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var namesArticle: Bool {
    let end = bytes.count
    return end >= 3 && bytes[end - 1] == UInt8(ascii: "d") && bytes[end - 2] == UInt8(ascii: "m")
      && bytes[end - 3] == UInt8(ascii: ".")
  }

  /// Whether the last name has an extension, as files' names do.
  var namesFile: Bool {
    var index = bytes.count - 1
    while index >= 0, bytes[index] != Self.slash {
      if bytes[index] == UInt8(ascii: ".") { return true }
      index -= 1
    }
    return false
  }

  /// Follows a name, `.` or `..`, percent-encoded as in a URL; it is decoded once.
  mutating func follow(_ part: Range<Int>, of path: [UInt8]) throws(LinkMistake) {
    let dot = UInt8(ascii: ".")
    if part.count <= 2, path[part.lowerBound] == dot, path[part.upperBound - 1] == dot {
      if part.count == 2 { try leave() }
      return
    }
    // Nearly every name is what it says, byte for byte.
    for index in part where !path[index].isPlainInName { return try follow(encoded: path[part]) }
    if !bytes.isEmpty { bytes.append(Self.slash) }
    bytes.append(contentsOf: path[part])
  }

  private mutating func follow(encoded part: ArraySlice<UInt8>) throws(LinkMistake) {
    guard let name = String(decoding: part, as: UTF8.self).percentDecoded else {
      throw LinkMistake("the link's percent-encoding is broken")
    }
    let decoded = Array(name.precomposed.utf8)
    if decoded == Array(".".utf8) { return }
    if decoded == Array("..".utf8) { return try leave() }
    guard !decoded.contains(where: Self.isForbidden) else {
      throw LinkMistake("a name in the link holds a slash or a control character")
    }
    if !bytes.isEmpty { bytes.append(Self.slash) }
    bytes += decoded
  }

  private mutating func leave() throws(LinkMistake) {
    guard !bytes.isEmpty else {
      throw LinkMistake("the link leads out of the content folder")
    }
    dropLastName()
  }

  private mutating func dropLastName() {
    var end = bytes.count - 1
    while end > 0, bytes[end] != Self.slash { end -= 1 }
    bytes.removeLast(bytes.count - end)
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == slash || byte == UInt8(ascii: "\\")
  }
}

extension UInt8 {
  /// Whether a name with this byte means it: no percent sign, no accent, nothing forbidden.
  fileprivate var isPlainInName: Bool {
    switch self {
    case UInt8(ascii: "%"), UInt8(ascii: "\\"), 0..<0x20, 0x7F...: false
    default: true
    }
  }
}

/// Why a destination can't be followed.
struct LinkMistake: Error {
  var reason: String
  init(_ reason: String) { self.reason = reason }
}
