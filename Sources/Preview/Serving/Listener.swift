import FlyingSocks
import Synchronization

/// Takes connections and answers them, no more at once than agreed.
struct Listener: Sendable {
  let pool: SystemPool
  let answers: Answers
  let limits: ServingLimits
  private let open = OpenConnections()

  init(pool: SystemPool, answers: Answers, limits: ServingLimits) {
    self.pool = pool
    self.answers = answers
    self.limits = limits
  }

  /// Goes on until its task is cancelled.
  func listen(at sockets: [Socket]) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for socket in sockets {
        let socket = try AsyncSocket(socket: socket, pool: pool)
        group.addTask { try await accept(at: socket) }
      }
      try await group.waitForAll()
    }
  }

  private func accept(at listening: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        do {
          let socket = try await listening.accept()
          group.addTask { await serve(socket) }
        } catch {
          try Task.checkCancellation()
          // One that was given up before it was taken, or too many files open: others may come.
          try await Task.sleep(for: .milliseconds(20))
        }
      }
    }
  }

  private func serve(_ socket: AsyncSocket) async {
    if open.count.wrappingAdd(1, ordering: .relaxed).newValue <= limits.connections {
      await Connection(socket: socket, answers: answers, limits: limits).run()
    } else {
      await Connection(socket: socket, answers: answers, limits: limits).turnAway()
    }
    open.count.wrappingSubtract(1, ordering: .relaxed)
    await pool.settle()
    try? socket.close()
  }
}

/// How many connections all listening sockets share.
private final class OpenConnections: Sendable {
  let count = Atomic(0)
}
