import Markdown
import Testing

@Suite struct HeadingIDTests {
  @Test(arguments: [
    ("# How to use it?", ["how-to-use-it"]),
    ("# Café – 10–20 mg", ["café-10-20-mg"]),
    ("# Ärzte ÜBER", ["ärzte-über"]), ("# 日本 語", ["日本-語"]), ("# हिन्दी", ["हिन्दी"]),
    ("# *a* `b` [c](d) [@e]", ["a-b-c"]),
    ("# ?!\n#", ["section", "section-2"]),
    ("# a\n# A\n# a!", ["a", "a-2", "a-3"]),
    ("# a\n# a-2\n# a", ["a", "a-2", "a-3"]),
    ("# how\n# b {#how}", ["how-2", "how"]),
    ("# Sources\n# Search", ["sources-2", "search-2"]),
    ("# Source 1\n# Cite-2", ["section-source-1", "section-cite-2"]),
    ("> # a\n\n- # a", ["a", "a-2"]),
    ("# A\n===", ["a", "section"].dropLast()),
  ])
  func `ids come from the text, each once`(_ source: String, _ expected: [String]) {
    #expect(article(source).headings.map(\.heading.id) == expected)
  }

  @Test(arguments: [
    ("# a b {#c}", "a b", "c"), ("# *a* {#c-1}", "a", "c-1"), ("# {#c}", "", "c"),
    ("# a \\{#c}", "a {#c}", "a-c"), ("# a `{#c}`", "a {#c}", "a-c"), ("# a {c}", "a {c}", "a-c"),
    ("# a {#日本}", "a", "日本"),
  ])
  func `an id at the end overrides and isn't text`(
    _ source: String, _ text: String, _ id: String
  ) throws {
    let heading = try #require(article(source).headings.first).heading
    #expect(heading.inlines.plainText == text)
    #expect(heading.id == id)
  }

  @Test(arguments: [
    ("# a {#b c}", ["1:5-1:11 bad-heading-id"]), ("# a {#}", ["1:5-1:8 bad-heading-id"]),
    ("# a {#main}", ["1:5-1:12 bad-heading-id"]),
    ("# a {#statement-x}", ["1:5-1:19 bad-heading-id"]),
    ("# a {#x}\n# b {#x}", ["2:5-2:9 duplicate-heading-id"]), ("# a {#x}\n# x", []),
  ])
  func `an id that can't be is a finding`(_ source: String, _ expected: [String]) {
    #expect(findings(source) == expected)
  }

  @Test func `a hundred thousand equal headings get as many ids`() {
    let headings = article(String(repeating: "# a\n", count: 100_000)).headings
    #expect(Set(headings.map(\.heading.id)).count == 100_000)
    #expect(headings.last?.heading.id == "a-100000")
  }
}
