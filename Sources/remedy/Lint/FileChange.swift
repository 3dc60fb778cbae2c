import Diagnostics
import Foundation

/// Why a file wasn't written, in words for its user.
struct FileChangeError: Error {
  var message: String
}

/// Writes whole files, so that nobody ever sees half of one.
enum FileChange {
  /// Puts `text` in the place of what is at `path`, or makes the file. It keeps its permissions, and
  /// where `path` is a link, the file that it leads to is written.
  ///
  /// - Parameters:
  ///   - text: all that the file is to hold.
  ///   - path: as the user would type it.
  ///   - folder: what the file must lie in, links followed; nil for anywhere.
  /// - Throws: if the file lies elsewhere or can't be written; then it is as it was.
  static func write(
    _ text: String, to path: String, within folder: String? = nil
  ) throws(FileChangeError) {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    if let folder {
      let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
      guard file.path.hasBytePrefix(root.appendingPath("")) else {
        throw FileChangeError(message: "\(path) is a link out of the site, and was left alone")
      }
    }
    do {
      try replace(file, with: Data(text.utf8))
    } catch {
      throw FileChangeError(message: "\(path) can't be written")
    }
  }

  /// Writes beside the file and renames, which happens all at once.
  private static func replace(_ file: URL, with data: Data) throws {
    let manager = FileManager.default
    let permissions = try? manager.attributesOfItem(atPath: file.path)[.posixPermissions]
    let draft = file.deletingLastPathComponent()
      .appending(path: ".\(file.lastPathComponent).\(UUID().uuidString)")
    do {
      try data.write(to: draft, options: .withoutOverwriting)
      if let permissions {
        try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: draft.path)
      }
      guard unsafe rename(draft.path, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? manager.removeItem(at: draft)
      throw error
    }
  }
}
