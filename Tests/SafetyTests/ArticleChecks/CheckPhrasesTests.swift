import Prose
import Testing

@testable import Safety

@Suite struct CheckPhrasesTests {
  @Test(arguments: CheckPhrases.lists.map(\.patterns).joined().sorted())
  func `every phrase can be looked for`(_ pattern: String) throws {
    var phrases = PhraseSet()
    #expect(try phrases.add(pattern) == 0)
  }
}
