package import Diagnostics

/// A file of a site: where it is for the reader of a finding, and where within `content/`.
package struct ContentFile: Hashable, Sendable {
  /// How many bytes a text may have.
  package static let limit = 16 << 20

  package var path: ContentPath
  /// As the user would type it, which is also where it is opened.
  package var file: String
  /// What it is to be read as, in place of what is on disk: text that its author hasn't saved.
  package var unsavedText: String?

  package init(path: ContentPath, file: String, unsavedText: String? = nil) {
    self.path = path
    self.file = file
    self.unsavedText = unsavedText
  }

  /// What is at a path as the user would type it, links not followed.
  package enum Presence: Sendable {
    case nothing, regularFile, other
  }

  /// What is at `file`, which may be a file or a folder.
  package static func presence(of file: String) -> Presence {
    guard let kind = try? FileAccess.kind(of: file) else { return .nothing }
    return kind == .file ? .regularFile : .other
  }

  /// The file's text; nil if `findings` says why it can't be had.
  package func read(findings: inout FileFindings) -> String? {
    if let unsavedText { return unsavedText }
    do throws(FileError) {
      let bytes = try FileAccess.bytes(of: file, limit: Self.limit)
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      findings.error(
        "bad-encoding", "this byte isn't UTF-8", at: Self.firstInvalidByte(in: bytes),
        fix: "save the file as UTF-8")
    } catch {
      findings.error(
        "unreadable", "the file can't be read: \(error.reason)", at: .start,
        fix: error.reason == FileError.missing
          ? "add the file" : "check the file, and who may read it")
    }
    return nil
  }

  /// The file's first bytes: `count`, or all if there are fewer; nil if they can't be had.
  package func beginning(_ count: Int) -> [UInt8]? {
    do throws(FileError) {
      return try FileAccess.beginning(of: file, count: count)
    } catch {
      return nil
    }
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> SourceRange {
    var (line, column) = (1, 1)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      column += UTF8.width(scalar)
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    return SourceRange(line: line, column: column, length: 1)
  }
}
