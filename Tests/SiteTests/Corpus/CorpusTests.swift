import Diagnostics
import TestSupport
import Testing

@Suite struct CorpusTests {
  @Test(arguments: Passage.unsafe)
  func `an unsafe passage satisfies no rule of severity error that it is about`(
    _ passage: Passage
  ) throws {
    let lint = try PassageLint.shipped.get()
    let passed = try lint.rulesSatisfied(by: passage)
    #expect(!passage.rules.isEmpty && passed.filter(lint.isError) == [])
  }

  @Test func `of the unsafe passages at most two in a hundred satisfy a lesser rule`() throws {
    let lint = try PassageLint.shipped.get()
    let passing = try Passage.unsafe.filter { try !lint.rulesSatisfied(by: $0).isEmpty }
    let places = passing.map(\.place).joined(separator: " ")
    print("unsafe passages accepted: \(passing.count) of \(Passage.unsafe.count) \(places)")
    #expect(passing.count * 50 <= Passage.unsafe.count)
  }

  @Test(arguments: Passage.good)
  func `a good passage satisfies the rules that it is about`(_ passage: Passage) throws {
    let found = try PassageLint.shipped.get().findings(in: passage)
    #expect(found.filter { passage.rules.contains($0.rule) }.map(\.message) == [])
  }

  @Test func `of the good passages at most two in a hundred are refused`() throws {
    let lint = try PassageLint.shipped.get()
    let refused = try Passage.good.filter { passage in
      let statements = try lint.statementsOfPlace(of: passage)
      return try lint.findings(in: passage, including: statements).contains {
        $0.severity == .error
      }
    }
    let places = refused.map(\.place).joined(separator: " ")
    print("good passages refused: \(refused.count) of \(Passage.good.count) \(places)")
    #expect(refused.count * 50 <= Passage.good.count)
  }

  @Test func `there are enough passages for the rates to mean something`() {
    #expect(Passage.unsafe.count >= 150)
    #expect(Passage.good.count >= 150)
  }
}
