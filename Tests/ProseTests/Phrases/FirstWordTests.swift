import Prose
import Testing

@Suite struct FirstWordTests {
  @Test(arguments: [
    ("a", "a"), ("is*", "is"), ("is*", "Island"), ("d* e", "do e"), ("d* e*", "d east"),
    ("the stretch*", "the stretches"), ("the s*", "the s"), ("to a", "To A"), ("of it*", "of its"),
    ("of it*", "of it"), ("no #", "no 5"), ("no 5 b", "no 5 b"), ("5 a day", "5 a day"),
    ("vitamin b12", "vitamin B12"), ("b12 a", "b12 a"), ("don't do", "Don't do"),
    ("o'clock news", "o'clock news"), ("warm-up now", "warmup now"), ("warm-up now", "warm up now"),
  ])
  func `a phrase is found however short or open its first words are`(
    _ pattern: String, _ source: String
  ) throws {
    var phrases = PhraseSet()
    try phrases.add(pattern)
    #expect(phrases.matches(in: prose("Well, \(source)")).count == 1)
  }

  @Test(arguments: ["the", "stretch", "that stretch", "the other", "then a stretch", "thestretch"])
  func `a phrase is not found by the start of its words`(_ source: String) throws {
    var phrases = PhraseSet()
    try phrases.add("the stretches")
    #expect(phrases.matches(in: prose(source)).isEmpty)
  }
}
