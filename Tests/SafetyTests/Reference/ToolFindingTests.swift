import Foundation
import TestSupport
import Testing

@testable import Safety

@Suite struct ToolFindingTests {
  /// The names that the code of the tool gives to findings, but for rules and checks.
  static let emitted: Set<String> = {
    let sources = URL(filePath: SampleSite.repository).appending(path: "Sources")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: sources.path)) ?? []
    let isCode = { (path: String) in
      path.hasSuffix(".swift") && !path.contains("Reference/") && !path.contains("ArticleChecks/")
    }
    return paths.filter(isCode).reduce(into: []) { names, path in
      let text = (try? String(contentsOf: sources.appending(path: path), encoding: .utf8)) ?? ""
      // `rule: "…"`, or the first text that a function that reports is given.
      for match in text.matches(
        of:
          #/(?:rule:|(?:error|warning|note|report|Finding|Mistake|Refusal)\(\s*(?:\.\w+,\s*)?(?:rule:)?)\s*"([a-z]+(?:-[a-z]+)+|unreadable)"/#
      ) {
        names.insert(String(match.1))
      }
    }
  }()

  static let explained = ToolFinding.groups.flatMap(\.findings)

  @Test func `every finding that the tool makes is explained`() {
    #expect(Self.emitted.count > 70)
    #expect(Self.emitted.subtracting(Self.explained.map(\.id)).sorted() == [])
  }

  @Test func `nothing is explained that the tool doesn't find`() {
    // Its name depends on whether the link is an image.
    let others: Set = ["broken-link"]
    #expect(Set(Self.explained.map(\.id)).subtracting(Self.emitted).subtracting(others) == [])
  }

  @Test func `no name is explained twice, or is a check's`() {
    let names = Self.explained.map(\.id)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isDisjoint(with: RuleNames.checks.keys))
  }

  @Test(arguments: explained)
  func `an explanation is made of sentences`(_ finding: ToolFinding) {
    #expect(finding.summary.hasSuffix(".") && finding.fix.hasSuffix("."))
    #expect(finding.summary.prefix(1) == finding.summary.prefix(1).uppercased())
    #expect(finding.summary.utf8.count < 200)
  }
}
