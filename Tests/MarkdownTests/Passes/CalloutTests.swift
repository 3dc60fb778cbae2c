import Markdown
import Testing

@Suite struct CalloutTests {
  @Test(arguments: Callout.Kind.allCases)
  func `every kind is known, in capitals or not`(_ kind: Callout.Kind) {
    #expect(
      article("> [!\(kind.rawValue)] a").blockDump == [
        "callout(\(kind.rawValue)) 1:1-1:\(kind.rawValue.utf8.count + 8)"
      ])
    #expect(findings("> [!\(kind.rawValue.lowercased())] a") == [])
  }

  @Test(arguments: [
    ("> [!DO] a *b*:\n> - c", "a b:", ["list(2:3-2:6) 2:3-2:6", "paragraph 2:5-2:6"]),
    ("> [!NOTE]\n> text", "", ["paragraph 2:3-2:7"]),
    ("> [!NOTE] a\n> b\n>\n> c", "a", ["paragraph 2:3-2:4", "paragraph 4:3-4:4"]),
    ("> [!NOTE] a\n> | b |\n> |---|", "a", ["table 2:3-3:8"]),
    ("> [!NOTE]", "", []),
    ("- > [!NOTE] a\n  >\n  > b", "a", ["paragraph 3:5-3:6"]),
  ])
  func `the mark's line is the heading and the rest the content`(
    _ source: String, _ heading: String, _ content: [String]
  ) throws {
    var callouts: [Callout] = []
    article(source).blocks.forEachBlock { block in
      if case .callout(let callout) = block.kind { callouts.append(callout) }
    }
    let callout = try #require(callouts.first)
    #expect(callout.heading.plainText == heading)
    #expect(Document(callout.blocks).blockDump == content)
  }

  @Test func `a heading starts where it is written`() {
    #expect(article("> [!NOTE]  a &amp; b").inlineDump == ["text 1:12-1:21 a & b"])
  }

  @Test(arguments: [
    ("> [!WARNIG] a", ["1:3-1:12 unknown-callout"]),
    ("> [!do not] a", ["1:3-1:12 unknown-callout"]),
    ("> [!TIP]", ["1:3-1:9 unknown-callout"]),
    ("[!NOTE] a", ["1:1-1:8 misplaced-callout"]),
    ("> a\n>\n> [!NOTE] b", ["3:3-3:10 misplaced-callout"]),
    ("> [!NOTE] a\n> ===", ["1:3-1:10 misplaced-callout"]),
    ("> \\[!WARNIG] a", []), ("> `[!WARNIG]` a", []), ("a [!NOTE]", []),
  ])
  func `a mark that does nothing is a finding`(_ source: String, _ expected: [String]) {
    #expect(findings(source) == expected)
  }

  @Test func `a quote with an unknown mark stays a quote`() {
    #expect(article("> [!TIP] a").blockDump == ["quote 1:1-1:11", "paragraph 1:3-1:11"])
  }
}
