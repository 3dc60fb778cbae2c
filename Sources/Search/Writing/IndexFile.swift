/// A file of the index.
struct IndexFile: Sendable {
  /// What a file holds, as its second byte says.
  enum Kind: Unicode.Scalar, Sendable {
    case root = "r"
    case terms = "t"
    case tail = "u"
    case pages = "m"
    case texts = "p"
    case lexicon = "x"
  }

  /// The version of the format.
  static let version = 1

  /// Without `.bin`.
  let name: String
  let check: UInt16
  /// With its head.
  let bytes: [UInt8]

  init(_ name: String, _ kind: Kind, _ content: [UInt8]) {
    self.init(name, kind, content, check: ContentHash.check(content))
  }

  /// A file that shares its check with others.
  init(_ name: String, _ kind: Kind, _ content: [UInt8], check: UInt16) {
    self.name = name
    self.check = check
    bytes = Self.bytes(kind, content, check)
  }

  static func bytes(_ kind: Kind, _ content: [UInt8], _ check: UInt16) -> [UInt8] {
    var writer = ByteWriter(capacity: content.count + 4)
    writer.byte(version)
    writer.byte(Int(kind.rawValue.value))
    writer.check(check)
    writer.raw(content)
    return writer.bytes
  }
}
