import Testing

@Suite struct EmptySafetyTests {
  @Test func `nothing yet`() {}
}
