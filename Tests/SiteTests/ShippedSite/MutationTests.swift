import Diagnostics
import Markdown
import Prose
import Safety
import TestSupport
import Testing

/// Takes away what satisfies the rules in the shipped articles, one thing at a time.
@Suite struct MutationTests {
  @Test(arguments: ShippedSite.includedIDs)
  func `a statement taken out is missed by each rule that only it satisfied`(
    _ included: ShippedSite.IncludedID
  ) throws {
    let mutation = try Mutation(included)
    #expect(mutation.rules.contains { mutation.reported.contains($0) })
    #expect(mutation.rules.filter { !mutation.reported.contains($0) } == [])
  }

  @Test func `a sentence taken out is missed by the rule that it satisfied`() throws {
    let lint = try PassageLint.shipped.get()
    var missed: [String] = []
    var reported = 0
    for (file, text) in ShippedSite.articles.sorted(by: { $0.key < $1.key }) {
      let path = String(file.dropFirst("content/".count))
      for pass in try lint.judged(text, in: path).outcome.provisional {
        switch try Mutation.removing(pass, from: text, of: path, lint) {
        case .reported: reported += 1
        case .notNeeded: continue
        case .unnoticed: missed.append("\(file): \(pass.rule)")
        }
      }
    }
    #expect(missed == [])
    #expect(reported > 5)
  }
}

/// A shipped article without one of its statements.
private struct Mutation {
  /// The rules that the statement satisfied and no other statement of the article covers.
  private(set) var rules: [String]
  /// The rules reported once it is gone.
  let reported: Set<String>

  init(_ included: ShippedSite.IncludedID) throws {
    let lint = try PassageLint.shipped.get()
    let path = String(included.line.file.dropFirst("content/".count))
    let text = try #require(ShippedSite.articles[included.line.file])
    let book = lint.gate.book
    let whole = try lint.judged(text, in: path)
    let inclusions = whole.reading.prose.inclusions
    let others = inclusions.map(\.reference.id).filter { $0 != included.id }
    rules = whole.outcome.coverage.entries.compactMap { entry in
      let rule = book.rules[entry.rule]
      guard case .statement(let index) = entry.satisfaction,
        inclusions[index].reference.id == included.id,
        book.statements(covering: rule).allSatisfy({ !others.contains($0) })
      else { return nil }
      return rule.id
    }
    let rest = included.line.ids.filter { $0 != included.id }.joined(separator: ", ")
    let line = rest.isEmpty ? "" : "> [!SAFETY] \(rest)"
    let mutated = try lint.judged(text.replacing(included.line.text, with: line), in: path)
    // What the article says in its own words may do for a lesser rule.
    let worded = Set(mutated.outcome.provisional.map(\.rule))
    rules.removeAll { worded.contains($0) }
    reported = Set(mutated.findings.map(\.rule))
  }

  enum Result {
    case reported
    /// The sentence was also what made the rule apply.
    case notNeeded
    case unnoticed
  }

  /// What becomes of a rule once the sentence that satisfied it, and each that then does in its
  /// place, is gone.
  static func removing(
    _ pass: ProvisionalPass, from text: String, of path: String, _ lint: PassageLint
  ) throws -> Result {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var next = Optional(pass)
    while let range = next?.range {
      for line in range.lowerBound.line...range.upperBound.line where line <= lines.count {
        lines[line - 1] = lines[line - 1].hasPrefix("- ") ? "- Words." : "Words."
      }
      let found = try lint.judged(lines.joined(separator: "\n"), in: path)
      if found.findings.contains(where: { $0.rule == pass.rule }) { return .reported }
      let applies = found.outcome.coverage.entries.contains {
        lint.gate.book.rules[$0.rule].id == pass.rule
      }
      if !applies { return .notNeeded }
      next = found.outcome.provisional.first { $0.rule == pass.rule }
    }
    return .unnoticed
  }
}
