import Diagnostics
import Safety
import Testing

@Suite struct TreatmentAspectsTests {
  static let full = [
    "## How it works", "## What it can do", "## Risks", "## When to get help",
    "## What we do not know",
  ]

  @Test(arguments: [
    (0, "how it works or is done"), (1, "what it can do"), (2, "its risks"),
    (3, "when to stop or get help"), (4, "what isn't known"),
  ])
  func `a missing aspect is named`(_ index: Int, _ name: String) throws {
    var headings = Self.full
    headings.remove(at: index)
    let checked = try CheckedText(TreatmentAspects.self, headings.joined(separator: "\n\n"))
    #expect(checked.findings.map(\.message) == ["no heading tells \(name)"])
    #expect(checked.places == [CheckedText.title])
  }

  @Test func `several missing aspects are one note`() throws {
    let checked = try CheckedText(TreatmentAspects.self, "## Risks\n\n## How it works")
    #expect(
      checked.findings.map(\.message)
        == ["no heading tells what it can do, when to stop or get help or what isn't known"])
  }

  @Test(arguments: [
    ("stretching/calf.md", 0), ("stretching/index.md", 0), ("conditions/cramp.md", 0),
    ("index.md", 0), ("about.md", 0),
  ])
  func `a page with all of them, or on no remedy, passes`(_ path: String, _ count: Int) throws {
    let text = path == "stretching/calf.md" ? Self.full.joined(separator: "\n\n") : "Text."
    #expect(try CheckedText(TreatmentAspects.self, text, path: path).findings.count == count)
  }

  @Test func `boxes tell of risks and help`() throws {
    let text =
      "## How it works\n\n## Benefits\n\n> [!WARNING] Burns\n> It burns.\n\n"
      + "> [!URGENT] See a doctor today if:\n> - it burns\n\n## What is not known"
    #expect(try CheckedText(TreatmentAspects.self, text).findings.map(\.message) == [])
  }
}
