import Diagnostics
import Testing

/// What marks beside a delimiter, which make one character of both, do to paths: nothing.
@Suite struct PathTests {
  @Test(arguments: [
    ("a/\u{301}b/c", ["a", "\u{301}b", "c"]), ("/a\u{D4E}/../", ["a\u{D4E}", ".."]),
    ("//\u{301}", ["\u{301}"]), ("", []),
  ])
  func `a path is parted at each slash`(_ path: String, _ names: [String]) {
    #expect(path.pathComponents.map(String.init) == names)
  }

  @Test(arguments: [
    ("a/\u{301}b", "a/", "\u{301}b"), ("a/b", "a", "/b"), ("b", "a", nil),
    ("a\u{301}", "a", "\u{301}"),
    ("caf\u{E9}", "cafe\u{301}", nil),
  ])
  func `a beginning is one byte for byte`(_ text: String, _ start: String, _ rest: String?) {
    #expect(text.rest(after: start).map(String.init) == rest)
    #expect(text.hasBytePrefix(start) == (rest != nil))
  }

  @Test(arguments: [
    ("a\u{D4E}.md", ".md", "a\u{D4E}"), ("a/", "/", "a"), ("b", "ab", nil), ("", "a", nil),
  ])
  func `an end is one byte for byte`(_ text: String, _ end: String, _ rest: String?) {
    #expect(text.rest(before: end).map(String.init) == rest)
    #expect(text.hasByteSuffix(end) == (rest != nil))
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("a\u{D4E}/", "\u{301}b", "a\u{D4E}/\u{301}b"),
    ("/", "b", "/b"),
  ])
  func `a name is put behind one slash`(_ folder: String, _ name: String, _ path: String) {
    #expect(folder.appendingPath(name) == path)
  }

  @Test(arguments: [
    ("", true), (" \t", true), ("\u{200B}\u{AD}\u{2060}\u{FE0F}", true),
    ("\u{115F}\u{85}\u{2028}", true),
    ("\u{200B}a", false), ("a\u{200B}", false), ("日", false), ("—", false), ("🩹", false),
  ])
  func `a text that nobody sees is told from others`(_ text: String, _ isInvisible: Bool) {
    #expect(text.isInvisible == isInvisible)
  }
}
