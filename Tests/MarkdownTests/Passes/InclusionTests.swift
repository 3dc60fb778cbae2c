import Diagnostics
import Markdown
import Testing

@Suite struct InclusionTests {
  @Test(arguments: [
    ("> [!SAFETY] a-b, c", ["a-b 1:13-1:16", "c 1:18-1:19"]),
    ("> [!safety]\n> a,\n> b2", ["a 2:3-2:4", "b2 3:3-3:5"]),
    ("- > [!SAFETY] a", ["a 1:15-1:16"]),
  ])
  func `statements are named with their places`(_ source: String, _ expected: [String]) {
    #expect(article(source).inclusions.map { "\($0.id) \($0.range.brief)" } == expected)
    #expect(findings(source) == [])
  }

  @Test(arguments: [
    ("> [!SAFETY]", ["1:3-1:12 bad-inclusion"]),
    ("> [!SAFETY] a,, b", ["1:15-1:15 bad-inclusion"]),
    ("> [!SAFETY] a,", ["1:15-1:15 bad-inclusion"]),
    ("> [!SAFETY] Aa", ["1:13-1:15 bad-inclusion"]),
    ("> [!SAFETY] a b", ["1:13-1:16 bad-inclusion"]),
    ("> [!SAFETY] a--b", ["1:13-1:17 bad-inclusion"]),
    ("> [!SAFETY] a, [@b]", ["1:16-1:20 bad-inclusion"]),
    ("> [!SAFETY] a, a", ["1:16-1:17 bad-inclusion"]),
    ("> [!SAFETY] a\n\n> [!SAFETY] a", ["3:13-3:14 bad-inclusion"]),
    ("> [!SAFETY] a\n>\n> more", ["3:3-3:7 bad-inclusion"]),
    ("> [!SAFETY] a\n> - more", ["2:3-2:9 bad-inclusion"]),
    ("> [!SAFETY] a\n> more text", ["1:13-2:12 bad-inclusion"]),
    ("> [!SAFETY] *a*", ["1:13-1:14 bad-inclusion"]),
  ])
  func `anything but names is a finding`(_ source: String, _ expected: [String]) {
    #expect(findings(source) == expected)
  }

  @Test func `names that are right are kept beside wrong ones`() {
    #expect(article("> [!SAFETY] a, B, c").inclusions.map(\.id) == ["a", "c"])
  }

  @Test func `statements take the places of their names`() {
    let document = article("> [!SAFETY] a, b\n\n- > [!SAFETY] c").replacingInclusions { reference in
      reference.id == "b"
        ? nil : Statement(id: reference.id, title: "T", kind: .warning, [])
    }
    #expect(
      document.blockDump == [
        "statement 1:13-1:14", "inclusion 1:1-1:17", "list(3:1-3:16) 3:1-3:16",
        "statement 3:15-3:16",
      ])
    #expect(document.inclusions.map(\.id) == ["b"])
  }
}
