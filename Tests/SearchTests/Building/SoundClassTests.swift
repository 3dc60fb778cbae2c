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

  @Test func `nothing is of a class`() { #expect(SoundClass.of([]) == 17) }
}
