import Diagnostics
import Site
import TestSupport
import Testing

/// What someone might write into a text to get out of its place on a page.
@Suite(.temporaryFolder) struct HostileTextTests {
  static let attacks = [
    "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)",
    "javascript:alert(1)", "</script><script>alert(1)</script>", "]]><x/>", "<!-- <script>",
    "{{{body}}} {{title}} {{>partials/header}}", "&lt;script&gt; &amp; &#60;script&#62; &copy;",
    "\\u003cscript\\u003e \\\" \\", "</title></textarea></style><img src=x onerror=alert(1)>",
    "\u{2028}\u{2029}<\u{0}\u{1}", "%3Cscript%3E ?#/../",
  ]

  /// The sample site with `attack` wherever its front matter and settings take a text.
  static func site(_ attack: String) -> SiteArchive {
    let quoted = JSONString(attack).text
    return SampleSite.archive.adding(
      """
      -- content/site.yml --
      title: \(quoted)
      description: \(quoted)
      base-url: https://example.org/
      language: en-US
      jurisdiction: US
      areas: [stretching, heat-therapy]
      -- content/sources.yml --
      fda-heat: {title: \(quoted), publisher: \(quoted), url: "https://a.example/?q='&x=1", accessed: 2026-01-02, kind: label, note: \(quoted)}
      nhs-cramps: {title: \(quoted), publisher: \(quoted), url: "https://a.example/", accessed: 2026-01-02, kind: label}
      -- content/safety/statements/ask-first.md --
      ---
      title: \(quoted)
      kind: note
      covers: [ask-first]
      ---
      Ask first [@nhs-cramps].
      -- content/stretching/calf.md --
      ---
      title: \(quoted)
      description: \(quoted)
      reviewed: 2026-02-01
      tags: [\(quoted)]
      synonyms: [\(quoted)]
      authors: [{name: \(quoted), credentials: \(quoted)}]
      reviewer: {name: \(quoted), credentials: \(quoted)}
      sources: [fda-heat]
      aliases: [/old/]
      ---
      Stretch [@nhs-cramps].

      > [!SAFETY] ask-first

      ## Steps {#how}

      See [heat](../heat-therapy/pads.md#limits).
      -- content/stretching/back.md --
      ---
      title: \(quoted)
      description: \(quoted)
      reviewed: 2026-02-01
      withdrawn: \(quoted)
      ---
      Gone [@nhs-cramps].

      """)
  }

  @Test(arguments: attacks)
  func `a text in front matter and settings stays a text`(_ attack: String) async throws {
    let built = try await BuiltSite(Self.site(attack))
    // A text may be refused; if it isn't, it must do no harm.
    guard built.outcome.result == .done else {
      #expect(!built.errors().isEmpty && built.files.keys.isEmpty)
      return
    }
    let markup = built.markup
    #expect(markup.flatMap { page, read in read.mistakes.map { "\(page): \($0)" } } == [])
    let tags = markup.values.flatMap(\.tags).filter {
      $0.name != "img" || $0.attributes["src"]?.hasPrefix("/assets/") != true
    }
    #expect(Set(tags.map(\.name)).isDisjoint(with: ["x", "img", "textarea", "style", "iframe"]))
    let scripts = markup.values.flatMap(\.scripts)
    #expect(scripts.count >= 6)
    #expect(scripts.filter { JSONText($0)["@type"] == nil || $0.contains("<") } == [])
  }

  @Test(arguments: attacks.filter { !$0.contains("\u{0}") })
  func `what readers and machines see is the text as it was written`(
    _ attack: String
  ) async throws {
    let built = try await BuiltSite(Self.site(attack))
    #expect(built.outcome.result == .done)
    let page = try #require(built.markup["stretching/calf/index.html"])
    let descriptions = page.tags.filter { $0.attributes["name"] == "description" }
    #expect(descriptions.map { $0.attributes["content"] } == [attack])
    #expect(page.scripts.map { JSONText($0)["name"] } == [attack])
    let feed = elementNames(ofXML: built.files["feed.xml"] ?? []) ?? []
    #expect(Set(feed).isSubset(of: Self.feedElements) && feed.count > 10)
    let map = elementNames(ofXML: built.files["sitemap.xml"] ?? []) ?? []
    #expect(Set(map) == ["urlset", "url", "loc", "lastmod"])
    #expect(try JSONText(built.page("reviews.json"))["date"] == "2026-06-01")
  }

  static let feedElements: Set = [
    "feed", "title", "subtitle", "id", "updated", "link", "author", "name", "entry", "summary",
  ]

  @Test(arguments: attacks.filter { !$0.contains("\u{0}") })
  func `a text in the body stays a text`(_ attack: String) async throws {
    // Punctuation is escaped, so that Markdown takes none of it for its own.
    let text = attack.reduce(into: "") { result, character in
      result +=
        character.isASCII && !character.isLetter && !character.isNumber && character != " "
        ? "\\\(character)" : String(character)
    }
    let built = try await BuiltSite(
      SampleSite.archive.replacing(
        "## Steps {#how}",
        with: """
          ## Steps \(text) {#how}

          ![\(text)](calf.svg "\(text)")

          [\(text)](https://a.example "\(text)")

          > [!NOTE] \(text)
          > \(text)

          | \(text) | b |
          | - | - |
          | \(text) | `\(attack.filter { $0 != "|" && $0 != "`" })` |

          ```\(attack.filter { $0 != "`" && !$0.isWhitespace })
          \(attack)
          ```

          """, in: "content/stretching/calf.md"
      ).adding("-- content/stretching/calf.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"))
    #expect(built.errors() == [])
    let page = try #require(built.markup["stretching/calf/index.html"])
    #expect(page.mistakes == [])
    let pictures = page.tags.filter {
      $0.name == "img" && $0.attributes["src"]?.hasPrefix("/assets/") != true
    }
    #expect(pictures.map { $0.attributes["alt"] } == [attack])
    #expect(Set(page.tags.map(\.name)).isDisjoint(with: ["x", "textarea", "style"]))
    #expect(page.scripts.count == 1)
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript:alert(1))",
    "[x](java&NewLine;script:alert(1))", "[x](<java\u{1}script:alert(1)>)", "[x](vbscript:x)",
    "[x](data:text/html,x)", "<javascript:alert(1)>", "[x]\n\n[x]: javascript:alert(1)",
    "![x](javascript:alert(1))", "![x](https://a.example/x.png)", "![x](//a.example/x.png)",
    "[x](//a.example/)", "[x](\\\\\\\\a.example/)", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "text <b onclick=x>x</b>", "<svg onload=alert(1)>", "<?x ?>",
    "<![CDATA[<script>]]>", "<!DOCTYPE x>",
  ])
  func `markup and addresses that could do harm are refused`(_ attack: String) async throws {
    let built = try await BuiltSite(
      SampleSite.archive.replacing(
        "1. Stand.", with: "\(attack)\n\n1. Stand.", in: "content/stretching/calf.md"))
    #expect(built.outcome.result == .refused)
    #expect(built.errors().allSatisfy { $0.hasPrefix("content/stretching/calf.md:") })
    #expect(!built.errors().isEmpty)
  }

  @Test(arguments: [
    "<svg/onload=alert(1)>", "<!doctype x>", "< script>", "<a\"onclick=x>", "&lt;b>",
  ])
  func `what Markdown doesn't take for a tag is shown as text`(_ attack: String) async throws {
    let built = try await BuiltSite(
      SampleSite.archive.replacing(
        "1. Stand.", with: "\(attack)\n\n1. Stand.", in: "content/stretching/calf.md"))
    #expect(built.outcome.result == .done)
    #expect(built.markup["stretching/calf/index.html"]?.mistakes == [])
  }
}
