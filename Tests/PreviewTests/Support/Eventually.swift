import Testing

/// Waits until `condition` holds, for as long as the test may run.
func eventually(_ condition: @Sendable () async throws -> Bool) async throws {
  while try await !condition() { try await Task.sleep(for: .milliseconds(5)) }
}

extension Range<Int> {
  /// What `body` gives for each number, worked out by at most so many tasks at once.
  func concurrently<Result: Sendable>(
    atOnce limit: Int = 50, _ body: @escaping @Sendable (Int) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: Result.self) { group in
      var results: [Result] = []
      for number in self {
        if number - lowerBound >= limit, let result = try await group.next() {
          results.append(result)
        }
        group.addTask { try await body(number) }
      }
      for try await result in group { results.append(result) }
      return results
    }
  }
}
