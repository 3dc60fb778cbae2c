/// Does `body` for every element, in up to `jobs` tasks at once.
///
/// - Throws: of all that went wrong, what comes first in the order of `elements`.
func concurrently<Element: Sendable>(
  _ elements: [Element], jobs: Int,
  _ body: @escaping @Sendable (Element) throws(PublishError) -> Void
) async throws(PublishError) {
  let size = max(1, (elements.count + jobs - 1) / max(1, jobs))
  let failures = await withTaskGroup(of: Failure?.self) { group in
    for start in stride(from: 0, to: elements.count, by: size) {
      group.addTask {
        do throws(PublishError) {
          for element in elements[start..<min(start + size, elements.count)] {
            try body(element)
          }
          return nil
        } catch {
          return Failure(start: start, error: error)
        }
      }
    }
    return await group.reduce(into: [Failure]()) { failures, failure in
      if let failure { failures.append(failure) }
    }
  }
  if let first = failures.min(by: { $0.start < $1.start }) { throw first.error }
}

private struct Failure: Sendable {
  /// Where the stretch of elements begins that failed.
  var start: Int
  var error: PublishError
}
