import Diagnostics
import TestSupport
import Testing

@Suite struct CorpusTests {
  @Test(arguments: Passage.unsafe)
  func `an unsafe passage satisfies none of the rules that it is about`(_ passage: Passage) throws {
    let found = try PassageLint.shipped.get().findings(in: passage)
    let passed = passage.rules.filter { rule in !found.contains { $0.rule == rule } }
    #expect(!passage.rules.isEmpty && passed.isEmpty)
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
    print("good passages refused: \(refused.count) of \(Passage.good.count)")
    #expect(refused.count * 50 <= Passage.good.count, "\(refused.map(\.place))")
  }

  @Test func `of the unsafe passages none clears an article`() throws {
    let lint = try PassageLint.shipped.get()
    let errors = Passage.unsafe.filter { passage in
      (try? lint.findings(in: passage).contains { $0.severity == .error }) ?? false
    }
    print("unsafe passages refused: \(errors.count) of \(Passage.unsafe.count)")
    #expect(errors.count == Passage.unsafe.count)
  }

  @Test func `there are enough passages for the rates to mean something`() {
    #expect(Passage.unsafe.count >= 150)
    #expect(Passage.good.count >= 150)
  }
}
