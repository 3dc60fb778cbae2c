import Diagnostics
import Testing

@Suite struct SARIFReportTests {
  static let rules = [
    ReportedRule(
      id: "nsaid-bleeding", summary: "S", description: "D", severity: .error, help: "H")
  ]

  static func text(_ findings: [Finding], site: String = "", edits: [TextEdit] = []) -> String {
    SARIFReport(
      version: "1.2.3", rules: rules, paths: ReportPaths(here: "/"), site: site
    ).text(for: findings, source: SampleFindings.source) { _ in edits }
  }

  @Test(arguments: [
    ("the version of the format", #""version":"2.1.0""#),
    ("the tool", #""driver":{"name":"remedy","semanticVersion":"1.2.3","rules":["#),
    (
      "what a rule asks",
      #"{"id":"nsaid-bleeding","shortDescription":{"text":"S"},"fullDescription":{"text":"D"},"help":{"text":"H","markdown":"H"},"defaultConfiguration":{"level":"error"}}"#
    ),
    ("how columns are counted", #""columnKind":"utf16CodeUnits""#),
    (
      "the finding's rule and level", #"{"ruleId":"nsaid-bleeding","ruleIndex":0,"level":"error","#
    ),
    (
      "its place, in UTF-16 code units",
      #""locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/a%20b.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":4,"startColumn":9,"endLine":4,"endColumn":14}}}]"#
    ),
    (
      "further places",
      #""relatedLocations":[{"id":1,"physicalLocation":{"artifactLocation":{"uri":"content/a%20b.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":4,"startColumn":1,"endLine":4,"endColumn":1}},"message":{"text":"the warning belongs here"}}]"#
    ),
    (
      "what it stays known by",
      #""partialFingerprints":{"remedyFinding/v1":"nsaid-bleeding:content/a b.md:advil:1"}"#
    ),
    (
      "what would mend it",
      #""fixes":[{"description":{"text":"include `nsaids`"},"artifactChanges":[{"artifactLocation":{"uri":"content/a%20b.md","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":{"startLine":4,"startColumn":8,"endLine":4,"endColumn":8},"insertedContent":{"text":"+"}}]}]}]"#
    ),
  ])
  func `a report says`(_ name: String, _ part: String) {
    let edits = [TextEdit(SourceRange(line: 4, column: 10), "+")]
    #expect(Self.text([SampleFindings.full], edits: edits).contains(part))
  }

  @Test func `what there is none of is left out`() {
    let text = Self.text([SampleFindings.bare])
    #expect(!text.contains("fixes") && !text.contains("relatedLocations"))
    #expect(!text.contains("ruleIndex") && !text.contains("null"))
  }

  @Test func `lines inserted above change no fingerprint, and equal findings have their own`() {
    func fingerprints(_ text: String) -> [Substring] {
      text.split(separator: "\n").compactMap { $0.split(separator: "remedyFinding/v1").last }
        .filter { $0.contains("advil") }
    }
    var moved = SampleFindings.full
    moved.range = SourceRange(line: 40, column: 2, length: 5)
    let first = fingerprints(Self.text([SampleFindings.full, SampleFindings.full]))
    #expect(first == fingerprints(Self.text([moved, moved])))
    #expect(first.count == 2 && first[0] != first[1])
  }
}
