#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What an entry of a folder is.
enum EntryKind: UInt8, Sendable {
  case file, folder, link, other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// Nil where the file system doesn't tell what an entry is while it lists a folder.
  init?(listed type: UInt8) {
    switch Int(type) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}

/// What the system says of an entry.
struct EntryStatus: Sendable {
  /// Tells whether two paths lead to one file or folder, however they are spelt.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
  }

  var kind: EntryKind
  var identity: Identity
  var permissions: UInt32
  /// The number of the user whose it is.
  var owner: UInt32
  /// In bytes.
  var size: Int64
  /// When the contents were last changed, which whoever may write can set to any time.
  var modified: FileTime
  /// When the contents or anything that is said here last changed, which nobody can set.
  var changed: FileTime
  private var lastRead: FileTime

  init(_ status: stat) {
    kind = EntryKind(mode: status.st_mode)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
    permissions = UInt32(status.st_mode) & 0o7777
    owner = status.st_uid
    size = Int64(status.st_size)
    #if canImport(Darwin)
      modified = FileTime(status.st_mtimespec)
      changed = FileTime(status.st_ctimespec)
      lastRead = FileTime(status.st_atimespec)
    #else
      modified = FileTime(status.st_mtim)
      changed = FileTime(status.st_ctim)
      lastRead = FileTime(status.st_atim)
    #endif
  }

  /// Last read, last modified: as setting them takes them.
  var times: [timespec] { [lastRead.time, modified.time] }
}
