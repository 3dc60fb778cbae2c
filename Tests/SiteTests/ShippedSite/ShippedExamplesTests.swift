import Diagnostics
import Safety
import TestSupport
import Testing

@testable import Site

@Suite struct ShippedExamplesTests {
  @Test func `every rule's examples keep and break it where they say`() throws {
    let book = try ShippedSafetyTests.inputs().book
    let wrong = RuleExamples.check(book).map { "\($0.file): \($0.message)" }
    #expect(wrong == [])
  }
}
