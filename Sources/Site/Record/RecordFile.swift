import Content
import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the record of one output stands: in a folder of the user's own, not beside the output,
/// whose parent may be on the web too.
///
/// It only ever saves time, so that whatever goes wrong with it is passed over.
struct RecordFile: Sendable {
  /// A record that is larger would save little.
  private static let limit = 64 << 20
  /// Outputs that were built once, in folders long gone, leave their records behind.
  private static let mostRecords = 1000

  private let folder: String
  private let name: String
  private var path: RelativePath { RelativePath(name) }

  /// - Parameters:
  ///   - folder: holds the records of all outputs.
  ///   - output: the output's absolute path without links.
  init(in folder: String, of output: String) {
    self.folder = folder
    name = SHA256(of: output.utf8).hexadecimal
  }

  /// Nil unless it is there, whole, and written by this user, for whom nobody else can write it.
  func read() -> BuildRecord? {
    guard let folder = try? Folder(self.folder, shownAs: self.folder),
      let status = try? folder.status(of: path), status.kind == .file,
      status.owner == geteuid(), status.permissions & 0o022 == 0, status.size <= Self.limit,
      let bytes = try? folder.contents(of: path)
    else { return nil }
    return BuildRecord(parsing: bytes)
  }

  /// Puts `record` in the place of the one before, in one step.
  func write(_ record: BuildRecord) {
    let bytes = record.bytes
    guard bytes.count <= Self.limit, (try? makeFolder()) != nil,
      let folder = try? Folder(self.folder, shownAs: self.folder)
    else { return }
    makeRoom(in: folder)
    let unfinished = RelativePath(name + ".new")
    do throws(PublishError) {
      try folder.remove(unfinished, .file)
      try folder.create(unfinished, bytes, isPrivate: true)
      try folder.move(unfinished, to: folder, path)
    } catch {
      try? folder.remove(unfinished, .file)
    }
  }

  private func makeFolder() throws(PublishError) {
    let parts = folder.pathComponents
    let disk = try Folder("/", shownAs: "")
    for count in parts.indices {
      try disk.makeFolder(RelativePath(parts[...count].joined(separator: "/")))
    }
  }

  private func makeRoom(in folder: borrowing Folder) {
    guard let entries = try? folder.entries(of: .root), entries.count > Self.mostRecords else {
      return
    }
    for (name, kind) in entries where kind == .file && name.count >= self.name.utf8.count {
      try? folder.remove(RelativePath(unterminated: name), .file)
    }
  }
}
