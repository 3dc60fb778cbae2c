import Testing

@testable import Search

/// The browser's engine beside ours, over the same files.
@Suite(.enabled(if: Node.path != nil, Node.isMissing))
struct EngineParityTests {
  static let shipped = Result { try Comparison(TestIndex.shipped.get(), ParityQuery.all) }
  static let large = Result { try Comparison(TestIndex.large.get(), ParityQuery.large) }

  static let rare = Result { try Comparison(SpellingTests.rare.get(), ParityQuery.rare) }

  @Test(arguments: ParityQuery.all)
  func `both engines find the same on this site`(_ query: ParityQuery) throws {
    let comparison = try Self.shipped.get()
    #expect(try comparison.summary(of: query) == comparison.browser[query])
  }

  @Test(arguments: ParityQuery.large)
  func `both engines find the same on a large site`(_ query: ParityQuery) throws {
    let comparison = try Self.large.get()
    #expect(try comparison.summary(of: query) == comparison.browser[query])
  }

  @Test(arguments: ParityQuery.rare)
  func `both engines find the same for words that may be another one`(_ query: ParityQuery) throws {
    let comparison = try Self.rare.get()
    #expect(try comparison.summary(of: query) == comparison.browser[query])
  }
}
