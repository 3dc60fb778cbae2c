import CFileSystem

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file or folder, closed when its owner goes.
///
/// A relative path given to a folder's descriptor is looked up from there, and a symbolic link in
/// its last segment is never followed.
struct Descriptor: ~Copyable, Sendable {
  enum Purpose { case listing, reading, creating, creatingPrivately, locking }

  private let number: Int32

  private init(number: Int32) { self.number = number }

  /// Opens a folder anywhere on disk.
  init(folder path: String) throws(Errno) {
    number = try call {
      unsafe openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
    }
  }

  /// Opens a file anywhere on disk, following links; what isn't a regular file is refused.
  static func opening(file path: String) throws(Errno) -> Descriptor {
    // Opening a pipe waits for someone to write to it, unless told not to.
    let number = try call { unsafe openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0) }
    let file = Descriptor(number: number)
    guard try file.status().kind == .file else { throw Errno.isFolder }
    return file
  }

  deinit { _ = closeDescriptor(number) }

  /// Closes at once, to learn of an error that the system held back.
  consuming func close() throws(Errno) {
    let number = number
    discard self
    guard closeDescriptor(number) == 0 else { throw Errno.current }
  }

  func open(_ path: RelativePath, for purpose: Purpose) throws(Errno) -> Descriptor {
    let flags =
      switch purpose {
      case .listing: O_RDONLY | O_DIRECTORY
      case .reading: O_RDONLY
      case .creating, .creatingPrivately: O_WRONLY | O_CREAT | O_EXCL
      case .locking: O_RDWR | O_CREAT
      }
    let permissions: mode_t = purpose == .creatingPrivately ? 0o600 : 0o666
    let opened = try call {
      unsafe openat(number, path.characters, flags | O_NOFOLLOW | O_CLOEXEC, permissions)
    }
    return Descriptor(number: opened)
  }
}

// MARK: - Looking

extension Descriptor {
  func status() throws(Errno) -> EntryStatus {
    var status = stat()
    _ = try call { unsafe fstat(number, &status) }
    return EntryStatus(status)
  }

  /// Whether this machine keeps the folder's files itself, and so knows of each change at once.
  func isLocal() throws(Errno) -> Bool {
    try call { filesystem_is_local(number) } == 1
  }

  func status(of path: RelativePath) throws(Errno) -> EntryStatus {
    var status = stat()
    _ = try call { unsafe fstatat(number, path.characters, &status, AT_SYMLINK_NOFOLLOW) }
    return EntryStatus(status)
  }

  /// The entries of the folder at `path` by name (without a NUL), in the file system's order, each
  /// with what it is where the file system tells.
  func entries(of path: RelativePath) throws(Errno) -> [(name: [CChar], kind: EntryKind?)] {
    let folder = try open(path, for: .listing)
    // The stream closes the descriptor that it is given, so it gets one of its own.
    let copy = try call { fcntl(folder.number, F_DUPFD_CLOEXEC, 0) }
    guard let stream = unsafe fdopendir(copy) else {
      let error = Errno.current
      _ = closeDescriptor(copy)
      throw error
    }
    defer { unsafe _ = closedir(stream) }
    var entries: [(name: [CChar], kind: EntryKind?)] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe name(of: entry)
      guard name != [dot], name != [dot, dot] else { continue }
      unsafe entries.append((name, EntryKind(listed: entry.pointee.d_type)))
    }
    guard errno == 0 else { throw Errno.current }
    return entries
  }

  /// What a symbolic link says, without a NUL.
  func target(ofLink path: RelativePath) throws(Errno) -> [CChar] {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let room = target.count
    let count = try call { unsafe readlinkat(number, path.characters, &target, room) }
    return Array(target[..<count])
  }

  /// The path without links and dots, or nil if nothing is there.
  static func realPath(_ path: String) throws(Errno) -> String? {
    guard let resolved = unsafe realpath(path, nil) else {
      guard errno != ENOENT else { return nil }
      throw Errno.current
    }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}

// MARK: - Reading and writing

extension Descriptor {
  /// Fills `buffer` as far as the file goes, and returns how many bytes that is.
  func read(into buffer: inout [UInt8]) throws(Errno) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = try readBytes(number, into: &buffer, from: filled)
      guard count > 0 else { break }
      filled += count
    }
    return filled
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(Errno) {
    var rest = bytes
    while !rest.isEmpty {
      rest = rest.dropFirst(try writeBytes(number, rest))
    }
  }

  func rewind() throws(Errno) {
    _ = try call { Int(lseek(number, 0, SEEK_SET)) }
  }

  /// False if another process, or another descriptor of ours, holds the lock. The lock goes with
  /// the descriptor, however the process ends.
  func lock() throws(Errno) -> Bool {
    do {
      _ = try call { flock(number, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      guard error == .wouldBlock else { throw error }
      return false
    }
  }
}

// MARK: - Changing folders

extension Descriptor {
  func makeFolder(_ path: RelativePath) throws(Errno) {
    _ = try call { unsafe mkdirat(number, path.characters, 0o777) }
  }

  /// Gives a file the same path in another folder.
  func link(_ path: RelativePath, into other: borrowing Descriptor) throws(Errno) {
    let (from, to) = (number, other.number)
    _ = try call { unsafe linkat(from, path.characters, to, path.characters, 0) }
  }

  func makeLink(_ path: RelativePath, to target: [CChar]) throws(Errno) {
    _ = try call { unsafe symlinkat(target + [0], number, path.characters) }
  }

  func setPermissions(of path: RelativePath, like status: EntryStatus) throws(Errno) {
    _ = try call { unsafe fchmodat(number, path.characters, mode_t(status.permissions), 0) }
  }

  func setTimes(of path: RelativePath, like status: EntryStatus) throws(Errno) {
    _ = try call { unsafe utimensat(number, path.characters, status.times, AT_SYMLINK_NOFOLLOW) }
  }

  func rename(
    _ path: RelativePath, to other: borrowing Descriptor, _ newPath: RelativePath
  ) throws(Errno) {
    let (from, to) = (number, other.number)
    _ = try call { unsafe renameat(from, path.characters, to, newPath.characters) }
  }

  func exchange(
    _ path: RelativePath, with other: borrowing Descriptor, _ otherPath: RelativePath
  ) throws(Errno) {
    let (first, second) = (number, other.number)
    _ = try call {
      unsafe filesystem_exchange(first, path.characters, second, otherPath.characters)
    }
  }

  /// Removes a file, a link or an empty folder.
  func remove(_ path: RelativePath, _ kind: EntryKind) throws(Errno) {
    let flags = kind == .folder ? AT_REMOVEDIR : 0
    _ = try call { unsafe unlinkat(number, path.characters, flags) }
  }
}

/// Whether two arrays hold the same bytes in their first `count`.
func haveSameBytes(_ first: [UInt8], _ second: [UInt8], count: Int) -> Bool {
  guard first.count >= count, second.count >= count else { return false }
  return unsafe memcmp(first, second, count) == 0
}

// MARK: - Calling

/// Makes a system call again as long as a signal interrupts it.
private func call<Result: SignedInteger>(_ body: () -> Result) throws(Errno) -> Result {
  while true {
    let result = body()
    guard result < 0 else { return result }
    guard errno == EINTR else { throw Errno.current }
  }
}

// At file scope, where the system's names aren't hidden by methods of the same name.

private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }

private func readBytes(
  _ number: Int32, into buffer: inout [UInt8], from start: Int
) throws(Errno) -> Int {
  let room = buffer.count - start
  return try call {
    unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe read(number, bytes.baseAddress?.advanced(by: start), room)
    }
  }
}

private func writeBytes(_ number: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
  try call {
    unsafe bytes.withUnsafeBytes { bytes in unsafe write(number, bytes.baseAddress, bytes.count) }
  }
}

private let dot = CChar(bitPattern: UInt8(ascii: "."))

/// The name is read where it lies: an entry is shorter than its type, so it can't be copied out.
private func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
  let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
  let start = unsafe UnsafeRawPointer(entry).advanced(by: offset)
    .assumingMemoryBound(to: CChar.self)
  return unsafe Array(UnsafeBufferPointer(start: start, count: strlen(start)))
}
