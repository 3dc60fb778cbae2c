import Testing

@Suite struct EmptyContentTests {
  @Test func `nothing yet`() {}
}
