import Testing

@testable import Prose

@Suite struct FoldingTests {
  @Test(arguments: [
    ("a\u{A0}b", "a b"), ("a\u{2009}b", "a b"), ("a\u{202F}b", "a b"), ("a\u{2003}b", "a b"),
    ("a\u{3000}b", "a b"), ("a&nbsp;b", "a b"), ("a \u{A0} b", "a b"), ("a  b", "a b"),
    ("a\tb", "a b"),
    ("a&#10;b", "a b"), ("a\u{200B}b", "ab"), ("a\u{200D}b", "ab"), ("a\u{AD}b", "ab"),
    ("a&shy;b", "ab"), ("a\u{FEFF}b", "ab"), ("a\u{2060}b", "ab"), ("a\u{FE0F}b", "ab"),
    ("don’t", "don't"), ("don‘t", "don't"), ("donʼt", "don't"), ("“a” «b»", "\"a\" \"b\""),
    ("a‐b", "a-b"), ("a\u{2011}b", "a-b"), ("−5", "-5"), ("15–20", "15-20"), ("15 – 20", "15 - 20"),
    ("15—20", "15-20"), ("a–b", "a-b"), ("a – b", "a -- b"), ("a—b", "a--b"), ("a — b", "a -- b"),
    ("Café", "Cafe"), ("Cafe\u{301}", "Cafe"), ("naïve Ångström", "naive Angstrom"),
    ("a\u{323}\u{302}b", "ab"), ("Ḿṩ", "Ms"), ("Łódź", "Lodz"), ("ﬁve ﬄ", "five ffl"),
    ("œdema", "oedema"),
    ("ß", "ss"), ("Ｉｂｕ５００", "Ibu500"), ("𝐢𝗯𝘶𝙿", "ibuP"), ("𝟓𝟬", "50"), ("CO₂", "CO2"), ("x²", "x²"),
    ("½", "1/2"), ("1½", "1 1/2"), ("¼–¾", "1/4-3/4"), ("2⅓", "2 1/3"), ("a…", "a..."),
    ("≤5 ≥6", "<=5 >=6"),
    ("8 × 5", "8 x 5"), ("5 µg 5 μg", "5 ug 5 ug"), ("5㎎", "5mg"), ("Advil® Dual", "Advil Dual"),
    ("Advil™ x", "Advil x"), ("іbuprofen", "іbuprofen"), ("α-blocker", "α-blocker"),
    ("日本 x", "日本 x"), ("a\u{17B4}b", "ab"), ("a\u{180F}b", "ab"), ("a\u{FFF9}b", "ab"),
    ("a\u{1D173}b", "ab"), ("a\u{483}b", "ab"), ("a\u{20DD}b\u{488}", "ab"), ("a\u{64E}b", "ab"),
    ("हिन्दी x", "हिन्दी x"), ("ⓘⒷu", "iBu"), ("🄰b", "Ab"),
    ("a → b", "a → b"), ("🩹 a", "🩹 a"), ("a\\*b &amp; c", "a*b & c"),
  ])
  func `characters become those that checks look for`(_ source: String, _ text: String) {
    #expect(prose(source).lines == [text])
  }

  @Test(arguments: ["Take IT", "Café ÉCOLE", "Боль A", "𝐀B", "1 L"])
  func `the folded text is as long as the text and in lower case`(_ source: String) {
    let text = prose(source)
    let lower = text.text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    #expect(text.folded == lower)
  }

  @Test(arguments: [" a ", "\u{A0}a\u{A0}", "&#32;a&#32;", "\u{200B} a", "`x` a", "a [@b]"])
  func `no blank stands at the ends of a sentence`(_ source: String) throws {
    let text = prose(source)
    let bytes = try #require(text.sentences.first).bytes
    #expect(text.text[bytes].first != 0x20 && text.text[bytes].last != 0x20)
  }
}
