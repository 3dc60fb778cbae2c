import Testing

@testable import Prose

@Suite struct WordTests {
  /// `+` stands before a word that joins the word before.
  @Test(arguments: [
    ("Take it", "Take +it"), ("don't rub", "don't +rub"), ("the pads' heat", "the +pads +heat"),
    ("'quoted' word", "quoted word"), ("Parkinson’s", "Parkinson's"), ("warm-up", "warm +up"),
    ("anti-\ninflammatory", "anti +inflammatory"), ("one - two", "one two"),
    ("one -- two", "one two"),
    ("a—b", "a b"), ("a–b", "a +b"), ("a, b", "a b"), ("a (b)", "a b"), ("a/b", "a b"),
    ("a: b; c", "a b c"), ("a `x` b", "a b"), ("a ![x](y) b", "a b"), ("a. B", "a B"),
    ("a<!-- x -->b", "ab"), ("a **b** c", "a +b +c"), ("4,000 mg", "4,000 +mg"),
    ("0.5 g", "0.5 +g"),
    (".5 mg", "5 +mg"), ("Take 5.", "Take +5"), ("5, 6", "5 6"), ("15-20", "15 +20"),
    ("15–20", "15 +20"),
    ("15 – 20", "15 20"), ("500mg", "500 +mg"), ("B12", "B12"), ("CO₂", "CO2"), ("1st", "1 +st"),
    ("½ cup", "1 2 +cup"), ("1½", "1 +1 2"), ("8×500mg", "8 +x +500 +mg"), ("50 %", "50"),
    ("5µg", "5 +ug"),
    ("see https://a.org/b-c now", "see now"), ("(https://a.org).", ""), ("x → y", "x y"),
    ("боль здесь", "боль +здесь"), ("a\u{200B}b", "ab"), ("a\u{AD}b", "ab"), ("a\u{A0}b", "a +b"),
    ("rock 'n' roll", "rock n roll"), ("a|b", "a b"), ("x_y", "x y"), ("1/2", "1 2"),
    ("1.2.3", "1.2.3"),
  ])
  func `words are told apart, and what may join them`(_ source: String, _ words: String) {
    #expect(prose(source).wordList == words)
  }

  @Test(arguments: [("4,000", true), ("500mg", true), ("B12", false), ("mg", false)])
  func `a number starts with a digit`(_ source: String, _ isNumber: Bool) {
    #expect(prose(source).words.first?.isNumber == isNumber)
  }

  @Test func `no word joins one of another block`() {
    #expect(prose("a\n\nb\n\n- c\n- d\n\n|e|f|\n|-|-|\n|g|h|").wordList == "a b c d e f g h")
  }
}
