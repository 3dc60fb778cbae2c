import Testing

@Suite struct EmptyCommandTests {
  @Test func `nothing yet`() {}
}
