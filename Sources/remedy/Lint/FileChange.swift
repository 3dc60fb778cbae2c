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
  /// - Parameter folder: what the file must lie in, links followed; nil for anywhere.
  static func write(
    _ text: String, to path: String, within folder: String? = nil
  ) throws(FileChangeError) {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    if let folder {
      let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
      guard file.path.hasPrefix(root == "/" ? root : root + "/") else {
        throw FileChangeError(message: "\(path) is a link out of the site, and was left alone")
      }
    }
    do {
      try Data(text.utf8).write(to: file, options: .atomic)
    } catch {
      throw FileChangeError(message: "\(path) can't be written")
    }
  }
}
