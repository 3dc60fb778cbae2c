import Testing

@Suite struct EmptySiteTests {
  @Test func `nothing yet`() {}
}
