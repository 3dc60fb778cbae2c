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
    #expect(!mutation.rules.isEmpty)
    #expect(mutation.rules.filter { !mutation.reported.contains($0) } == [])
  }

  @Test(arguments: ShippedSite.articles.keys.sorted())
  func `a sentence taken out is missed by the rule that it satisfied`(_ file: String) throws {
    let lint = try PassageLint.shipped.get()
    let path = String(file.dropFirst("content/".count))
    let text = try #require(ShippedSite.articles[file])
    let passes = try lint.judged(text, in: path).outcome.provisional
    let missed = try passes.filter { pass in
      try !Mutation.isMissed(pass, in: text, of: path, lint)
    }
    #expect(missed.map(\.rule) == [])
  }

  @Test func `some rules are satisfied by sentences, so that taking them out is tried`() throws {
    let lint = try PassageLint.shipped.get()
    let passes = try ShippedSite.articles.flatMap { file, text in
      try lint.judged(text, in: String(file.dropFirst("content/".count))).outcome.provisional
    }
    #expect(passes.count > 5)
  }
}

/// A shipped article without one of its statements.
private struct Mutation {
  /// The rules that the statement satisfied and no other statement of the article covers.
  let rules: [String]
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
        book.statements(covering: rule).allSatisfy({ !others.contains($0) }),
        rule.accepts == .statement
      else { return nil }
      return rule.id
    }
    let rest = included.line.ids.filter { $0 != included.id }.joined(separator: ", ")
    let line = rest.isEmpty ? "" : "> [!SAFETY] \(rest)"
    let mutated = try lint.judged(text.replacing(included.line.text, with: line), in: path)
    reported = Set(mutated.findings.filter { $0.severity > .note }.map(\.rule))
  }

  /// Whether a rule is reported once the sentence that satisfied it, and each that then does in its
  /// place, is gone.
  static func isMissed(
    _ pass: ProvisionalPass, in text: String, of path: String, _ lint: PassageLint
  ) throws -> Bool {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var next = Optional(pass)
    for _ in 0..<20 {
      guard let range = next?.range else { break }
      for line in range.lowerBound.line...range.upperBound.line where line <= lines.count {
        lines[line - 1] = lines[line - 1].hasPrefix("- ") ? "- Words." : "Words."
      }
      let found = try lint.judged(lines.joined(separator: "\n"), in: path)
      if found.findings.contains(where: { $0.rule == pass.rule }) { return true }
      next = found.outcome.provisional.first { $0.rule == pass.rule }
    }
    return false
  }
}
