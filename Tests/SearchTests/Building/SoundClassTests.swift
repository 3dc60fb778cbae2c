import Testing

@testable import Search

@Suite struct SoundClassTests {
  @Test(arguments: [
    ("pneumonia", "neumonia", 9), ("psoriasis", "soriasis", 12), ("pharyngitis", "faringitis", 3),
    ("xanax", "zanax", 12), ("knee", "nee", 9), ("wrist", "rist", 11),
    ("rheumatism", "rumatism", 11),
    ("cramp", "kramp", 6), ("quinine", "kwinine", 6), ("celecoxib", "selecoxib", 12),
    ("eczema", "exema", 0), ("headache", "eadache", 0), ("gnat", "nat", 9),
    ("mnemonic", "monday", 8),
    ("5htp", "9am", 16), ("émile", "über", 17),
  ])
  func `words that begin with one sound are of one class`(
    _ word: String, _ other: String, _ number: Int
  ) {
    #expect(SoundClass.of(Array(word.utf8)) == number)
    #expect(SoundClass.of(Array(other.utf8)) == number)
  }

  @Test(arguments: [
    ("aortic", [6, 9]), ("arthritis", [6, 10]), ("eczema", [2, 12]), ("cramps", [6, 8]),
    ("eye", [0, 7, 14]), ("ache", [2, 9, 14]), ("males", [4, 11, 14]), ("s", [0, 7, 14]),
    ("glass", [4, 9]),
  ])
  func `a word is kept by the sounds of its first and its last consonant, and if it's short`(
    _ word: String, _ parts: [Int]
  ) {
    #expect(SoundClass.parts(of: word.utf8) == parts)
  }

  @Test(arguments: [
    ("aortic", "aeortic"), ("eczema", "exema"), ("arthritis", "athritis"), ("fuchs", "furhs"),
    ("males", "maes"), ("eye", "eyle"), ("curtis", "cutris"), ("barsy", "basry"),
    ("tooth", "tooch"),
  ])
  func `a word with a letter wrong is looked up where the right one is kept`(
    _ word: String, _ typed: String
  ) {
    let kept = SoundClass.parts(of: word.utf8)
    #expect(!Set(kept).isDisjoint(with: SoundClass.parts(near: typed.utf8)))
  }

  @Test(arguments: [
    ("phosphate", [3, 10]), ("pohsphate", [10]), ("psoriasis", [12, 10]), ("celiac", [12, 6]),
    ("knee", [9, 6]), ("gnat", [9, 4]), ("wrist", [11, 15]), ("muscle", [8]), ("xanax", [12]),
  ])
  func `a word is looked up by its first sound and by its first letter`(
    _ word: String, _ numbers: [Int]
  ) {
    #expect(SoundClass.all(of: word.utf8) == numbers)
  }

  @Test func `nothing is of a class`() { #expect(SoundClass.of([]) == 17) }
}
