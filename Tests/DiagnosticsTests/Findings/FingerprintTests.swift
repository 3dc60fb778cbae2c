import Diagnostics
import Testing

@Suite struct FingerprintTests {
  static func finding(
    _ message: String, trigger: String? = nil, line: Int = 1, of text: String = "",
    words: String = "",
    in file: String = "content/a.md"
  ) -> Finding {
    let column = text.firstRange(of: words).map {
      text.utf8.distance(from: text.startIndex, to: $0.lowerBound) + 1
    }
    let range = SourceRange(line: line, column: column ?? 1, length: words.utf8.count)
    var finding = Finding(.error, rule: "rule", message, in: file, at: range)
    finding.trigger = trigger
    finding.excerpt = Excerpt(of: Array(text.utf8)[...], around: range)
    return finding
  }

  @Test(arguments: [
    ("its own trigger", finding("`a` is wrong", trigger: "advil", of: "x", words: "x"), "advil"),
    ("an empty trigger", finding("`a` is wrong", trigger: "", of: "x", words: "x"), ""),
    ("the name in the message", finding("there is no `pads.md`, only `pad.md`"), "pads.md"),
    ("the words it points at", finding("wrong", of: "take 5.0 mg", words: "5.0 mg"), "5.0 mg"),
    ("nothing", finding("wrong"), ""),
    (
      "not too many words", finding("wrong", of: String(repeating: "é", count: 99), words: "é"), "é"
    ),
  ])
  func `a finding is known by`(_ name: String, _ finding: Finding, _ trigger: String) {
    #expect(
      Fingerprint(finding, site: "")
        == Fingerprint(file: "content/a.md", rule: "rule", trigger: trigger))
  }

  @Test(arguments: [
    ("", "content/a.md"), ("site/", "site/content/a.md"), ("/s/", "/s/content/a.md"),
  ])
  func `it is known whichever way the site was named`(_ site: String, _ file: String) {
    let finding = Self.finding("wrong", trigger: "t", in: file)
    #expect(Fingerprint(finding, site: site).file == "content/a.md")
  }

  @Test(arguments: [0, 1, 30, 79, 80, 81, 200, 1000])
  func `it is known wherever on its line the place has moved`(_ count: Int) {
    let words = String(repeating: "wört ", count: 40)
    let line = String(repeating: "å", count: count) + words
    let moved = Self.finding("wrong", line: 7, of: line, words: words)
    let first = Self.finding("wrong", of: words, words: words)
    #expect(Fingerprint(moved, site: "") == Fingerprint(first, site: ""))
  }

  @Test func `equal ones are numbered in their order`() {
    let names = ["a", "b", "a", "a", "b"].map { Fingerprint(file: $0, rule: "r", trigger: "") }
    #expect(Fingerprint.ordinals(of: names) == [1, 1, 2, 3, 2])
  }
}
