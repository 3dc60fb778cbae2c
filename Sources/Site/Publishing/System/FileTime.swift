#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A moment as file systems write it down.
struct FileTime: Hashable, Sendable {
  /// Since 1970.
  var seconds: Int64
  /// 0 to 999,999,999.
  var nanoseconds: Int64

  init(seconds: Int64, nanoseconds: Int64) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  init(_ time: timespec) {
    self.init(seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
  }

  /// What the machine's clock says.
  static var now: FileTime {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return FileTime(time)
  }

  var time: timespec { timespec(tv_sec: Int(seconds), tv_nsec: Int(nanoseconds)) }

  func adding(milliseconds: Int64) -> FileTime {
    let sum = nanoseconds + milliseconds % 1000 * 1_000_000
    return FileTime(
      seconds: seconds &+ milliseconds / 1000 + sum / 1_000_000_000,
      nanoseconds: sum % 1_000_000_000)
  }
}

extension FileTime: Comparable {
  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.seconds, lhs.nanoseconds) < (rhs.seconds, rhs.nanoseconds)
  }
}
