/// Does `body` with each element, at most `jobs` at once.
///
/// - Throws: the error of the first element, in the order given, that failed; the others were
///   still done.
func concurrently<Element: Sendable, Failure: Error>(
  _ elements: [Element], jobs: Int,
  _ body: @escaping @Sendable (Element) throws(Failure) -> Void
) async throws(Failure) {
  let failures = await elements.parallelMap(jobs: jobs) { element -> Failure? in
    do throws(Failure) {
      try body(element)
      return nil
    } catch {
      return error
    }
  }
  for failure in failures { if let failure { throw failure } }
}
