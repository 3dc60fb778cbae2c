import Content
import Diagnostics
import Markdown
import Safety
import Testing

@Suite struct SafetyGateTests {
  @Test(arguments: [
    ("heat-therapy/pads.md", ["ask-first", "heat-limit", "check-skin"]),
    ("heat-therapy/deep/er/pads.md", ["ask-first", "heat-limit", "check-skin"]),
    ("stretching/calf.md", ["ask-first"]), ("conditions/cramp.md", ["ask-first"]),
    ("heat-therapy/index.md", ["area-words"]), ("heat-therapy.md", ["area-words"]),
    ("stretching/index.md", ["area-words"]), ("index.md", ["area-words"]),
    ("conditions/index.md", []), ("about.md", []), ("guides/heat.md", []),
  ])
  func `an article must say what its area and its kind ask for`(
    _ path: String, _ rules: [String]
  ) throws {
    let gated = try Gated(path, "Words.")
    #expect(gated.rules == rules)
    #expect((gated.cleared == nil) == !rules.isEmpty)
  }

  @Test(arguments: [
    "> [!SAFETY] ask-first, heat-all", "> [!SAFETY] heat-all\n\n> [!SAFETY] ask-first",
    "- One\n\n  > [!SAFETY] ask-first, heat-all",
  ])
  func `a statement satisfies every rule that it covers`(_ body: String) throws {
    let gated = try Gated("heat-therapy/pads.md", body)
    #expect(gated.findings.isEmpty)
    #expect(Set(gated.cleared?.statements ?? []) == ["ask-first", "heat-all"])
  }

  @Test func `a cleared article holds its statements in full, in its order`() throws {
    let gated = try Gated(
      "heat-therapy/pads.md", "> [!SAFETY] unbound\n\n> [!SAFETY] heat-all, ask-first")
    let cleared = try #require(gated.cleared)
    #expect(cleared.statements == ["unbound", "heat-all", "ask-first"])
    #expect(cleared.article.document.inclusions.isEmpty)
    let shown = cleared.article.document.blocks.compactMap { block -> String? in
      if case .statement(let statement) = block.kind { statement.id } else { nil }
    }
    #expect(shown == cleared.statements)
  }

  @Test func `a missing statement is said with its reason and a way out`() throws {
    let gated = try Gated("heat-therapy/pads.md", "> [!SAFETY] ask-first")
    let finding = try #require(gated.findings.first { $0.rule == "heat-limit" })
    #expect(finding.place == "heat-therapy/pads.md:2:8 heat-limit")
    #expect(finding.severity == .error)
    #expect(finding.message == "heat-therapy articles must say how long heat may stay on")
    #expect(finding.why == "Long heat burns.")
    #expect(finding.sources == ["fda", "nhs"])
    #expect(
      finding.fix
        == "include the statement `heat-all` or `heat-limit` near the start: "
        + "`> [!SAFETY] heat-all`")
  }

  @Test func `a rule for all areas speaks of the kind of page`() throws {
    let finding = try Gated("conditions/cramp.md", "Words.").findings.first
    #expect(finding?.message == "every condition page must say to ask a professional first")
  }

  @Test func `a rule that only warns doesn't hold an article up`() throws {
    let gated = try Gated("heat-therapy/pads.md", "> [!SAFETY] ask-first, heat-limit")
    #expect(gated.rules == ["check-skin"])
    #expect(gated.findings.first?.severity == .warning)
    #expect(gated.cleared != nil)
  }

  @Test(arguments: [
    ("ask-frist", "did you mean `ask-first`?"),
    ("zzzzzzzzzzzz", "name a file of content/safety/statements/"),
  ])
  func `an unknown statement is an error at its name`(_ name: String, _ fix: String) throws {
    let gated = try Gated("about.md", "> [!SAFETY] \(name)")
    let finding = try #require(gated.findings.first)
    #expect(finding.place == "about.md:7:13 unknown-statement")
    #expect(finding.fix == fix)
    #expect(gated.cleared == nil)
  }

  @Test(arguments: [
    ("> [!SAFETY] ask-first, ask-first", "7:24"),
    ("> [!SAFETY] ask-first\n\n> [!SAFETY] ask-first", "9:13"),
    ("> [!SAFETY] ask-first\n\n- > [!SAFETY] ask-first", "9:15"),
  ])
  func `a statement twice is an error at the second`(_ body: String, _ place: String) throws {
    let gated = try Gated("about.md", body)
    #expect(gated.findings.map(\.place) == ["about.md:\(place) bad-inclusion"])
    #expect(gated.cleared == nil)
  }

  @Test(arguments: [
    ("a word like a statement", "ask-first, heat-all"),
    ("a statement in code", "```\n> [!SAFETY] ask-first, heat-all\n```"),
    ("a statement in an indented block", "    > [!SAFETY] ask-first, heat-all"),
    ("a statement in a comment", "<!--\n> [!SAFETY] ask-first, heat-all\n-->"),
    ("an escaped one", "> \\[!SAFETY] ask-first, heat-all"),
    ("one without a quote", "[!SAFETY] ask-first, heat-all"),
    ("one in a table", "| a |\n| - |\n| [!SAFETY] ask-first, heat-all |"),
    ("one in a link's title", "[x](about.md \"> [!SAFETY] ask-first, heat-all\")"),
    ("one in a heading", "## [!SAFETY] ask-first, heat-all"),
    ("the statement's own words", "**Take care** Mind it."),
    ("a callout with the name", "> [!WARNING] ask-first, heat-all"),
  ])
  func `only an inclusion satisfies a rule`(_ name: String, _ body: String) throws {
    let gated = try Gated("heat-therapy/pads.md", body)
    #expect(gated.cleared == nil)
    #expect(Set(gated.rules).isSuperset(of: ["ask-first", "heat-limit"]))
  }

  @Test(arguments: [
    ("sources: [unheard-of]", "Words."), ("sources: [nhs]", "Words [@unheard-of]."),
    ("sources: [nhs]\nexpires: soon", "Words."), ("sources: [nhs]", "<b>Words.</b>"),
    ("sources: [nhs]", "> [!DANGER] Words."),
  ])
  func `an article with any other error isn't cleared`(_ keys: String, _ body: String) throws {
    let gated = try Gated(
      "heat-therapy/pads.md", "\(body)\n\n> [!SAFETY] ask-first, heat-all", keys: keys)
    #expect(gated.cleared == nil)
    #expect(gated.findings.contains { $0.severity == .error })
  }
}
