import Diagnostics
import Safety
import Testing

@Suite struct HiddenCharacterTests {
  @Test(arguments: [
    "Take ibupr{==\u{43E}==}fen.", "Take {==\u{456}==}buprofen.", "Take Advi{==\u{4CF}==}.",
    "**Ibu**{==\u{440}==}rofen", "Take {==\u{39F}==}TC medicines.",
    "Take ibu{==\u{85}==}profen.", "Take ibu{==\u{2028}==}profen.", "Take ibu{==\u{1}==}profen.",
    "Take {==\u{202E}==}neforpubi\u{202C}.", "Take {==\u{202D}==}it.", "{==Take &#x202E;it.==}",
    "- {==\u{2170}==}buprofen", "| Name |\n| --- |\n| ibupr{==\u{43E}==}fen |",
    "## Ibupr{==\u{43E}==}fen", "Take {==\u{456}==}buprofen \u{432}\u{456}.",
  ])
  func `a character that hides what it says is found at its place`(_ text: String) throws {
    let checked = try CheckedText(HiddenCharacter.self, text)
    #expect(checked.places == checked.marks)
    #expect(checked.findings.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    "Take ibuprofen.", "TNFα, IL-1β, NFκB, 5 µg, Ω.", "Лечение боли.", "IT-отдел", "Ελλάδα",
    "naïve café", "a\u{200D}b \u{AD}c", "`ibupr\u{43E}fen`", "1ˢᵗ and xⁿ", "/ˌaɪbjuːˈproʊfɛn/",
    "اَلْأَلَم ibuprofen", "हिन्दी ibuprofen", "line\\\nbreak&#10;here",
  ])
  func `a character that shows what it is passes`(_ text: String) throws {
    #expect(try CheckedText(HiddenCharacter.self, text).findings.map(\.message) == [])
  }
}
