import Testing

@Suite struct EmptyDiagnosticsTests {
  @Test func `nothing yet`() {}
}
