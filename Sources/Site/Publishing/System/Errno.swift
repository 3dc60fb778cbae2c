#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a system call failed.
struct Errno: Error, Hashable, Sendable {
  var number: Int32

  static var current: Errno { Errno(number: errno) }

  static let noEntry = Errno(number: ENOENT)
  static let isFolder = Errno(number: EISDIR)
  static let exists = Errno(number: EEXIST)
  static let wouldBlock = Errno(number: EWOULDBLOCK)
  static let crossesDevices = Errno(number: EXDEV)
  static let isBusy = Errno(number: EBUSY)

  static let missing: Set = [Errno(number: ENOENT), Errno(number: ENOTDIR)]
  static let inTheWay: Set = [exists, Errno(number: ENOTDIR), Errno(number: EISDIR)]
  static let unsupported: Set = [
    Errno(number: ENOSYS), Errno(number: EINVAL), Errno(number: ENOTSUP),
    Errno(number: EOPNOTSUPP),
  ]
  static let refusedLink: Set = unsupported.union([Errno(number: EPERM), Errno(number: EMLINK)])
  static let full: Set = [Errno(number: ENOSPC), Errno(number: EDQUOT), Errno(number: EFBIG)]
  static let denied: Set = [Errno(number: EACCES), Errno(number: EPERM)]
  static let readOnly = Errno(number: EROFS)

  /// The system's own words, for example `No space left on device`.
  var text: String { unsafe String(cString: strerror(number)) }
}
