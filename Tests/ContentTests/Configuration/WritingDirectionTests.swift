import Content
import Testing

@Suite struct WritingDirectionTests {
  @Test(arguments: [
    ("en-US", WritingDirection.leftToRight), ("de-CH", .leftToRight), ("tlh", .leftToRight),
    ("ja", .leftToRight), ("az-Latn", .leftToRight),
    ("ar", .rightToLeft), ("he-IL", .rightToLeft), ("fa", .rightToLeft), ("ur-PK", .rightToLeft),
    ("az-Arab", .rightToLeft), ("he-Latn", .leftToRight), ("ar-US", .rightToLeft),
  ])
  func `a language's lines run the way of its script`(_ tag: String, _ direction: WritingDirection)
  {
    #expect(WritingDirection(ofLanguage: tag) == direction)
  }
}
