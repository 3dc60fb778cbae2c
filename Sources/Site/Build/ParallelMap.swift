import Synchronization

extension RandomAccessCollection where Self: Sendable, Index == Int, Element: Sendable {
  /// What `transform` makes of each element, in order, worked out by at most `jobs` tasks at once.
  package func parallelMap<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    guard jobs > 1, count > 1 else { return map(transform) }
    var batches = await parallelBatches(jobs: jobs, transform)
    var results: [Result] = []
    results.reserveCapacity(count)
    // Moved one by one: to copy what is known of an article, and to let go of it, takes longer.
    for index in batches.indices {
      batches[index].reverse()
      while !batches[index].isEmpty { results.append(batches[index].removeLast()) }
    }
    return results
  }

  /// The same in batches as they were worked out: for results so large that to put them into one
  /// array takes a while.
  ///
  /// Tasks take the next small batch whenever they are free, so that one slow article doesn't leave
  /// the other cores idle, and the result doesn't depend on who took what.
  func parallelBatches<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [[Result]] {
    guard jobs > 1, count > 1 else { return [map(transform)] }
    let batch = Swift.max(1, Swift.min(32, count / (jobs * 4)))
    let next = NextIndex(startIndex)
    var batches = await withTaskGroup(of: [(start: Int, results: [Result])].self) { group in
      for _ in 0..<jobs {
        group.addTask {
          var done: [(start: Int, results: [Result])] = []
          while true {
            let start = next.take(batch)
            guard start < self.endIndex else { return done }
            let end = Swift.min(start + batch, self.endIndex)
            done.append((start, self[start..<end].map(transform)))
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    batches.sort { $0.start < $1.start }
    return batches.map(\.results)
  }
}

/// The next element that no task has taken yet.
private final class NextIndex: Sendable {
  private let index: Atomic<Int>

  init(_ start: Int) { index = Atomic(start) }

  func take(_ count: Int) -> Int {
    index.wrappingAdd(count, ordering: .relaxed).oldValue
  }
}
