import Site

/// What is known of the site since the last look at its folder, and who waits for news of it.
actor CurrentSite {
  private(set) var refresh = LiveRefresh()
  /// Where the site's pages believe to be; starts and ends with a slash.
  private(set) var basePath = "/"
  private var waiting: [Int: AsyncStream<Void>.Continuation] = [:]
  private var lastID = 0

  func update(_ refresh: LiveRefresh, basePath: String) {
    self.refresh = refresh
    self.basePath = basePath
    wakeAll()
  }

  /// Makes everyone who waits look again: a browser that hears nothing for long gives up.
  func wakeAll() { for continuation in waiting.values { continuation.yield() } }

  /// A word for each change, now and later; changes that nobody took in between are one.
  func news() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    lastID += 1
    let id = lastID
    waiting[id] = continuation
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(id) }
    }
    // What changed before anyone listened must be told too.
    continuation.yield()
    return stream
  }

  private func forget(_ id: Int) { waiting[id] = nil }
}
