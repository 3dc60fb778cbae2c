import Testing

@testable import Search

@Suite struct ByteRoundTripTests {
  @Test(arguments: [0, 1, 127, 128, 300, 16_383, 16_384, 2_097_152, Int(Int32.max)])
  func `a number reads as it was written`(_ number: Int) {
    var writer = ByteWriter()
    writer.number(number)
    var reader = ByteReader(writer.bytes[...])
    #expect(reader.number() == number)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: [
    [], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], [0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
  ])
  func `what is no number of 31 bits doesn't read`(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    #expect(reader.number() == nil)
  }

  @Test(arguments: ["", "calf", "naïve – “quotes”", String(repeating: "x", count: 300)])
  func `a text reads as it was written`(_ text: String) {
    var writer = ByteWriter()
    writer.text(text)
    writer.check(0xABCD)
    var reader = ByteReader(writer.bytes[...])
    #expect(reader.string() == text)
    #expect(reader.check() == 0xABCD)
  }

  @Test(arguments: [
    ("", "calf"), ("calf", "calf"), ("calf", "calves"), ("massag", "massager"), ("z", "a"),
    (String(repeating: "a", count: 400), String(repeating: "a", count: 401)),
  ])
  func `a word reads after the one before it`(_ previous: String, _ word: String) {
    var writer = ByteWriter()
    writer.word(Array(word.utf8), after: Array(previous.utf8))
    var reader = ByteReader(writer.bytes[...])
    #expect(reader.word(after: Array(previous.utf8)) == Array(word.utf8))
  }

  @Test func `a text longer than the file doesn't read`() {
    var reader = ByteReader([5, 1, 2])
    #expect(reader.text() == nil)
  }

  @Test(arguments: [("", "811c9dc5"), ("a", "e40c292c"), ("foobar", "bf9cf968")])
  func `a name is FNV-1a of 32 bits`(_ text: String, _ name: String) {
    #expect(ContentHash.name(text.utf8) == name)
  }

  @Test(arguments: [
    (0, ""), (1, "AA=="), (2, "AAE="), (3, "AAEC"), (4, "AAECAw=="), (6, "AAECAwQF"),
  ])
  func `a twin hands over the file in Base64`(_ count: Int, _ text: String) {
    let bytes = (0..<count).map { UInt8($0) }
    #expect(
      String(decoding: OfflineTwin.bytes("x-1", bytes), as: UTF8.self)
        == "remedySearchFile(\"x-1\",\"\(text)\")\n")
  }
}
