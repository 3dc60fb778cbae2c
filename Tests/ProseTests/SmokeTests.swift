import Testing

@testable import Prose

@Suite struct SmokeTests {
  @Test func `lists and tables are read with what they complete`() throws {
    let prose = prose(
      """
      # Title *x*

      Take **ibu**profen with
      food. Ask e.g. Dr. Smith:

      - one `code` two
        - deep
      - 500mg 15–20

      > [!DO-NOT] Do not if:
      > - numb

      | a | b |
      |---|---|
      | 1 | 2 |
      """)
    print(prose.lines)
    print(prose.wordList)
    var set = PhraseSet()
    try set.add("ibuprofen with (the/ )? food")
    try set.add("dr", inflection: .noun)
    try set.add("# mg")
    print(
      set.matches(in: prose).map { m in
        "\(m.phrase): \(prose.string(prose.words[m.words.lowerBound].bytes.lowerBound..<prose.words[m.words.upperBound - 1].bytes.upperBound)) \(prose.range(of: prose.words[m.words.lowerBound].bytes.lowerBound..<prose.words[m.words.upperBound - 1].bytes.upperBound))"
      })
  }
}
