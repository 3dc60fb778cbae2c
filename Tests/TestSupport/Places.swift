/// Lets a few tests at a time work with files, sockets and programs.
///
/// Swift Testing begins all tests at once; those that wait would together hold more files open than
/// a process may have: 1,024 on most Linux, 256 on a Mac.
actor Places {
  static let shared = Places(8)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { free = count }

  /// Waits until a place is free, first come, first served.
  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  /// Hands the place on.
  func give() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
