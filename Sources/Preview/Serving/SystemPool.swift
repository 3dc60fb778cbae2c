import FlyingSocks

#if os(Linux)
  /// Waits until sockets can be read or written, with what this system has for it.
  typealias SystemPool = SocketPool<ePoll>

  extension SocketPool where Queue == ePoll {
    static func make() -> SystemPool { .ePoll(maxEvents: 64) }
  }
#else
  /// Waits until sockets can be read or written, with what this system has for it.
  typealias SystemPool = SocketPool<kQueue>

  extension SocketPool where Queue == kQueue {
    static func make() -> SystemPool { .kQueue(maxEvents: 64) }
  }
#endif

extension SocketPool {
  /// Returns when what the pool is doing is done.
  ///
  /// It wakes who waits for a socket before it forgets the socket: to close one in between would have
  /// it forget another connection, which got the same number.
  func settle() {}
}
