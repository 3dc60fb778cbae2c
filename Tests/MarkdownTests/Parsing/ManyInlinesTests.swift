import Markdown
import Testing

/// What takes minutes when each inline costs a copy of those before it.
@Suite(.timeLimit(.minutes(1))) struct ManyInlinesTests {
  @Test(arguments: ["[a](b) ", "*a* ", "**a** ", "![a](b) . ", "`a` ", "[*a*](b) "])
  func `a paragraph of many spans is read in time`(_ span: String) throws {
    let count = span.hasPrefix("!") ? 2_500 : 100_000
    let document = try Document(commonMark: String(repeating: span, count: count))
    guard case .paragraph(let inlines) = document.blocks.first?.kind else {
      Issue.record("no paragraph")
      return
    }
    #expect(inlines.count >= count)
  }
}
