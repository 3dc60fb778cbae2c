import Foundation

/// Why a file or folder can't be used, in words for its user.
package struct FileError: Error, Hashable, Sendable {
  package var path: String
  package var reason: String

  /// The reason where nothing is at the path.
  static let missing = "it isn't there"
}

/// What is at a path.
enum FileKind: Hashable, Sendable {
  case file, folder, link
  /// A pipe, socket or device, which could block or never end: it is never opened.
  case special
}

/// A name in a folder.
struct FolderEntry: Hashable, Sendable {
  var name: String
  /// Nil if only the file itself can tell.
  var kind: FileKind?
}

/// The few calls to the operating system that reading a site takes.
enum FileAccess {
  /// What is in a folder, sorted by the names' bytes so that every machine sees one order.
  ///
  /// To ask for each file's kind would take as long as to read it: a folder tells most of them.
  static func entries(inFolder path: String) throws(FileError) -> [FolderEntry] {
    let failure = FileError(path: path, reason: "the folder can't be read")
    guard let folder = unsafe opendir(path) else { throw failure }
    defer { unsafe closedir(folder) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      entries.append(unsafe self.entry(entry))
      errno = 0
    }
    guard errno == 0 else { throw failure }
    return entries.filter { $0.name != "." && $0.name != ".." }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func entry(_ entry: UnsafeMutablePointer<dirent>) -> FolderEntry {
    let type = unsafe Int(entry.pointee.d_type)
    return unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
      unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { name in
        // A name that isn't UTF-8 can't be opened by ours, which must be found out.
        guard let valid = unsafe String(validatingCString: name) else {
          return unsafe FolderEntry(name: String(cString: name), kind: nil)
        }
        return FolderEntry(name: valid, kind: kind(ofType: type))
      }
    }
  }

  private static func kind(ofType type: Int) -> FileKind? {
    switch type {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .special
    }
  }

  /// What is at `path`; a link isn't followed unless asked to.
  static func kind(of path: String, followingLinks: Bool = false) throws(FileError) -> FileKind {
    var status = stat()
    let result = followingLinks ? unsafe stat(path, &status) : unsafe lstat(path, &status)
    guard result == 0 else { throw lastError(path) }
    return kind(status)
  }

  /// Whether there is something at `path`; a link is followed.
  ///
  /// - Throws: if the system doesn't tell, which isn't the same as that nothing is there.
  static func exists(_ path: String) throws(FileError) -> Bool {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return true }
    guard errno == ENOENT || errno == ENOTDIR else { throw lastError(path) }
    return false
  }

  /// The absolute path of `path` without links in it.
  static func resolved(_ path: String) throws(FileError) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw lastError(path) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The bytes of a regular file of at most `limit` bytes.
  static func bytes(of path: String, limit: Int) throws(FileError) -> [UInt8] {
    let (descriptor, size) = try openFile(path)
    defer { close(descriptor) }
    guard size <= limit else {
      throw FileError(path: path, reason: "it is larger than \(limit >> 20) MiB")
    }
    return try bytes(from: descriptor, count: size, limit: limit, path: path)
  }

  /// The first bytes of a regular file: `count`, or all if there are fewer.
  static func beginning(of path: String, count: Int) throws(FileError) -> [UInt8] {
    let (descriptor, size) = try openFile(path)
    defer { close(descriptor) }
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: min(count, size)) {
      let length = unsafe read(descriptor, $0.baseAddress, $0.count)
      code = length < 0 ? errno : 0
      $1 = max(length, 0)
    }
    guard code == 0 else { throw error(code, path) }
    return bytes
  }

  /// Opens a regular file, and tells how many bytes it has.
  private static func openFile(
    _ path: String
  ) throws(FileError) -> (descriptor: Int32, size: Int) {
    // Opening a pipe would wait for its other end.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw lastError(path) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let failure = lastError(path)
      close(descriptor)
      throw failure
    }
    guard kind(status) == .file else {
      close(descriptor)
      throw FileError(path: path, reason: "it is no file")
    }
    return (descriptor, Int(status.st_size))
  }

  /// Reads to the end, which may come sooner or later than the `count` bytes expected.
  private static func bytes(
    from descriptor: Int32, count: Int, limit: Int, path: String
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      var code: Int32 = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: max(count + 1 - bytes.count, 4096)) {
        let length = unsafe read(descriptor, $0.baseAddress, $0.count)
        code = length < 0 ? errno : 0
        $1 = max(length, 0)
      }
      if code == EINTR { continue }
      guard code == 0 else { throw error(code, path) }
      guard !chunk.isEmpty else { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      // More was asked for than was expected, and all that was came: that is the end.
      if bytes.count == count, count > 0 { return bytes }
      guard bytes.count <= limit else {
        throw FileError(path: path, reason: "it is larger than \(limit >> 20) MiB")
      }
    }
  }

  private static func kind(_ status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .special
    }
  }

  private static func lastError(_ path: String) -> FileError { error(errno, path) }

  private static func error(_ code: Int32, _ path: String) -> FileError {
    switch code {
    case ENOENT, ENOTDIR: FileError(path: path, reason: FileError.missing)
    case EACCES, EPERM: FileError(path: path, reason: "reading it isn't permitted")
    case ELOOP: FileError(path: path, reason: "its links lead in a circle")
    default:
      unsafe FileError(path: path, reason: String(cString: strerror(code)).lowercased())
    }
  }
}
