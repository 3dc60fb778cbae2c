import Testing

@Suite struct EmptyMarkdownTests {
  @Test func `nothing yet`() {}
}
