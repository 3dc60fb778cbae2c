import Diagnostics
import Markdown
import Testing

@testable import Prose

/// Whoever writes an article can't make reading it fail or take long.
@Suite struct HostileInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var source: String
    var sentences: Int
  }

  static let cases = [
    Case(
      testDescription: "one long word", source: String(repeating: "a", count: 500_000), sentences: 1
    ),
    Case(testDescription: "words", source: String(repeating: "a ", count: 20_000), sentences: 1),
    Case(testDescription: "digits", source: String(repeating: "1.", count: 20_000), sentences: 1),
    Case(
      testDescription: "points", source: "a" + String(repeating: ".", count: 20_000), sentences: 1),
    Case(
      testDescription: "short sentences", source: String(repeating: "a. ", count: 20_000),
      sentences: 20_000),
    Case(
      testDescription: "points apart", source: "a " + String(repeating: ". ", count: 20_000),
      sentences: 1),
    Case(
      testDescription: "closing quotes", source: "a" + String(repeating: ".\"", count: 20_000),
      sentences: 1),
    Case(
      testDescription: "openers", source: String(repeating: "a. (", count: 20_000),
      sentences: 20_000),
    Case(
      testDescription: "list items", source: String(repeating: "- a\n", count: 100_000),
      sentences: 100_000),
    Case(
      testDescription: "accents", source: "a" + String(repeating: "\u{301}", count: 20_000),
      sentences: 1),
    Case(
      testDescription: "zero-width", source: "a" + String(repeating: "\u{200B}", count: 20_000),
      sentences: 1),
    Case(
      testDescription: "dashes", source: "a" + String(repeating: "–", count: 20_000), sentences: 1),
    Case(
      testDescription: "dashes and blanks", source: "1 " + String(repeating: "– ", count: 20_000),
      sentences: 1),
    Case(
      testDescription: "dashes and wide blanks",
      source: "1" + String(repeating: "–\u{2003}", count: 100_000), sentences: 1),
    Case(
      testDescription: "addresses", source: String(repeating: "a://", count: 20_000) + " b",
      sentences: 1),
    Case(
      testDescription: "small emphasis", source: String(repeating: "*a* é ", count: 20_000),
      sentences: 1),
    Case(
      testDescription: "citations", source: String(repeating: "a [@b] ", count: 20_000),
      sentences: 1),
    Case(
      testDescription: "headings", source: String(repeating: "# a\n", count: 20_000),
      sentences: 20_000),
    Case(
      testDescription: "quotes up to the limit", source: String(repeating: "> ", count: 90) + "a",
      sentences: 1),
    Case(
      testDescription: "lists up to the limit",
      source: (0..<45).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(), sentences: 45),
    Case(testDescription: "nothing", source: "", sentences: 0),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: cases)
  func `hostile text is read and searched`(_ example: Case) throws {
    let text = prose(example.source)
    #expect(text.sentences.count == example.sentences)
    #expect(text.text.count == text.folded.count)
    let last = text.words.last.map { text.range(of: $0.bytes) }
    #expect((last == nil) == text.words.isEmpty)
    var phrases = PhraseSet()
    let patterns = ["a a a a a", "a* a* a*", "(a/b)? (a/b)? (a/b)? c", "aaaaaaaaaaaaaaaa*", "# #"]
    for pattern in patterns { try phrases.add(pattern) }
    #expect(phrases.matches(in: text).count <= patterns.count * text.words.count)
  }

  @Test func `parts of the innermost of nested lists are all of them once`() {
    let text = prose((0..<45).map { String(repeating: "  ", count: $0) + "- a\n" }.joined())
    #expect(text.parts(of: 44) == Array(0..<45))
  }
}
