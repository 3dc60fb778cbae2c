import Diagnostics
import Safety
import TestSupport
import Testing

@Suite struct ShippedRulesTests {
  /// The rule book of the repository's own site.
  static let book: RuleBook = {
    let files = (try? SampleSite.files(in: SampleSite.repository + "/content/safety")) ?? [:]
    func all(_ folder: String) -> [RuleBook.File] {
      files.filter { $0.key.hasPrefix(folder) }.sorted { $0.key < $1.key }.map { path, bytes in
        let name = path.dropFirst(folder.count).prefix { $0 != "." }
        return RuleBook.File(
          path: path, name: String(name), text: String(decoding: bytes, as: UTF8.self))
      }
    }
    var findings: [Finding] = []
    return RuleBook(
      vocabulary: all("vocabulary.yml").first, rules: all("rules/"),
      statements: all("statements/"), findings: &findings)
  }()

  static let examples = RuleExamples(book)

  @Test func `every rule's examples show what it says`() {
    #expect(Self.book.rules.count > 50)
    #expect(RuleExamples.check(Self.book).map(\.message) == [])
    #expect(RuleExamples.checkChecks(Self.book).map(\.message) == [])
  }

  /// The rule's name and the text, for each example that `isKept` says no of.
  static func broken(
    _ evasion: Evasion, _ examples: (Rule) -> [String], isKept: ([RuleExamples.Trial]) -> Bool
  ) -> [String] {
    book.rules.flatMap { rule in
      examples(rule).compactMap { example in
        let text = MarkedText(example).text
        guard let evaded = evasion.rewrite(text) else { return nil }
        return isKept(Self.examples.trials(of: rule, with: evaded))
          ? nil : "\(rule.id): \(evaded)"
      }
    }
  }

  @Test(arguments: Evasion.allCases)
  func `a failing example fails however it is written`(_ evasion: Evasion) {
    let broken = Self.broken(evasion, \.failing) { trials in
      trials.contains { !$0.findings.isEmpty }
    }
    #expect(broken == [])
  }

  @Test(arguments: Evasion.harmless)
  func `words that satisfy a rule do so in lists, tables and emphasis`(_ evasion: Evasion) {
    let broken = Self.broken(evasion, { $0.accepts == .wording ? $0.passing : [] }) { trials in
      trials.allSatisfy(\.findings.isEmpty)
    }
    #expect(broken == [])
  }
}
