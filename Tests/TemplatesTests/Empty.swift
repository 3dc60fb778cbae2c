import Testing

@Suite struct EmptyTemplatesTests {
  @Test func `nothing yet`() {}
}
