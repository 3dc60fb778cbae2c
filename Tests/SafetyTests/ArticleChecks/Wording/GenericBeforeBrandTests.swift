import Diagnostics
import Safety
import Testing

@Suite struct GenericBeforeBrandTests {
  @Test(arguments: [
    "{==Advil==} may help.", "{==Advil==} may help. Ibuprofen is its other name.",
    "{==Tylenol==} may help, and ibuprofen too.", "- {==Motrin==}\n- ibuprofen",
    "{==Advil==} or {==Tylenol==} may help.", "{==Advil's==} label says more.",
  ])
  func `a brand that stands before its generic name gets a note`(_ text: String) throws {
    let checked = try CheckedText(GenericBeforeBrand.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "Ibuprofen (Advil) may help.", "Advil (ibuprofen) may help.",
    "Ibuprofen may help. So may Advil.",
    "Ibuprofen (Advil, Motrin) and acetaminophen (Tylenol).", "Paracetamol, or Tylenol.",
    "Tylenol is a brand of acetaminophen.", "Nothing is named.",
  ])
  func `a brand beside or after its generic name passes`(_ text: String) throws {
    #expect(try CheckedText(GenericBeforeBrand.self, text).findings.map(\.message) == [])
  }

  @Test func `pages outside medicines may use the name that readers know`() throws {
    let checked = try CheckedText(
      GenericBeforeBrand.self, "Advil may help.", path: "conditions/cramps.md")
    #expect(checked.findings.isEmpty)
  }
}
