import Content
import Diagnostics

/// What the last build of an output was made from, what it left there and what it said of it.
///
/// The two digests tell that nothing changed without naming a file. In bytes: a line with the
/// format's name and version, one with the digest of the rest, and the rest.
struct BuildRecord: Hashable, Sendable {
  /// Of ``BuildInputs``.
  var inputs: String
  /// Of the output folder's ``TreeSignature``.
  var output: String
  /// How many files the site has, without the manifest.
  var files: Int
  var counts: ArticleCounts
  /// Errors and warnings: of notes, a whole site may have more than all else in a record, and no
  /// build shows one.
  var findings: [Finding]

  private static let firstLine = Array("remedy-record 1\n".utf8)

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(inputs)
    bytes.append(output)
    bytes.append(files)
    bytes.append(counts)
    bytes.append(findings) { $0.append($1) }
    return Self.sealed(bytes)
  }

  /// A file that holds `bytes`, and that can be told from one that lost some of them.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    firstLine + digest(of: bytes[...]) + bytes
  }
}

extension BuildRecord {
  /// Nil for what isn't a whole record of this version.
  init?(parsing bytes: [UInt8]) {
    let head = Self.firstLine.count
    let start = head + Self.digest(of: []).count
    guard bytes.count > start, bytes.starts(with: Self.firstLine),
      bytes[head..<start].elementsEqual(Self.digest(of: bytes[start...]))
    else { return nil }
    var reader = RecordReader(bytes[start...])
    guard let record = try? Self(&reader), reader.isAtEnd else { return nil }
    self = record
  }

  private init(_ reader: inout RecordReader) throws(RecordReader.Broken) {
    inputs = try reader.text()
    output = try reader.text()
    files = try reader.integer()
    counts = try reader.counts()
    findings = try reader.array { reader throws(RecordReader.Broken) in try reader.finding() }
  }

  private static func digest(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array((SHA256(of: bytes).hexadecimal + "\n").utf8)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ counts: ArticleCounts) {
    for count in [
      counts.read, counts.published, counts.drafts, counts.scheduled, counts.expired,
      counts.withdrawn, counts.refused,
    ] {
      append(count)
    }
  }
}

extension RecordReader {
  fileprivate mutating func counts() throws(Broken) -> ArticleCounts {
    ArticleCounts(
      read: try integer(), published: try integer(), drafts: try integer(),
      scheduled: try integer(), expired: try integer(), withdrawn: try integer(),
      refused: try integer())
  }
}
