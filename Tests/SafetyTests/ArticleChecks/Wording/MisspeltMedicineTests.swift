import Diagnostics
import Safety
import Testing

@Suite struct MisspeltMedicineTests {
  @Test(arguments: [
    "Take {==ibuprofin==} with food.", "{==Ibuprofin==} may help.", "## On {==ibuprofin==}",
    "- {==ibuprofin==}", "*{==Ibuprofin==}* and {==ibuprofin==}.",
    "| Name |\n| --- |\n| {==Ibuprofin==} |",
  ])
  func `a wrong spelling gets a note with the right one`(_ text: String) throws {
    let checked = try CheckedText(MisspeltMedicine.self, text)
    #expect(checked.places == checked.marks)
    #expect(checked.findings.allSatisfy { $0.fix == "write ibuprofen" && $0.severity == .note })
  }

  @Test(arguments: [
    "Take ibuprofen with food.", "Advil may help.", "Motrin and Tylenol.", "`ibuprofin`",
    "[Read on](ibuprofin.md)", "Ibuprofens", "Take nothing.",
  ])
  func `a right spelling passes`(_ text: String) throws {
    #expect(try CheckedText(MisspeltMedicine.self, text).findings.map(\.message) == [])
  }
}
