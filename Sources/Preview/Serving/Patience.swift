import Synchronization

/// How long a client is still waited for.
final class Patience: Sendable {
  private let deadline: Mutex<ContinuousClock.Instant?>

  init(_ time: Duration) { deadline = Mutex(.now + time) }

  /// Starts to wait anew; nil waits for ever.
  func renew(_ time: Duration?) { deadline.withLock { $0 = time.map { .now + $0 } } }

  /// Returns when the client has taken too long.
  func run(checking interval: Duration) async throws {
    while true {
      let end = deadline.withLock { $0 } ?? .now + interval
      if end <= .now { return }
      // A time that was made shorter meanwhile must be noticed.
      try await Task.sleep(until: min(end, .now + interval))
    }
  }
}
