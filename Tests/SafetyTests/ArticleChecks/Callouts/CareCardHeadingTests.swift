import Diagnostics
import Safety
import Testing

@Suite struct CareCardHeadingTests {
  @Test(arguments: [
    "> [!EMERGENCY] {==Emergency signs==}\n> Call 911.",
    "> [!URGENT] {==See a doctor today if:==}\n> You have a fever.",
    "> [!NON-URGENT]\n> {==Some cramps need a doctor.==}",
    "> [!EMERGENCY] {==Call 911==}\n> - your chest hurts",
    "> [!URGENT] {==Urgent signs:==}\n> - you have a fever",
    "> [!NON-URGENT] {==See a doctor if:==}",
    "> [!EMERGENCY]\n> {==These are emergencies.==}\n>\n> - chest pain",
  ])
  func `a card that doesn't start with what to do and when is refused`(_ text: String) throws {
    let checked = try CheckedText(CareCardHeading.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "> [!EMERGENCY] Call 911 if:\n> - your chest hurts",
    "> [!EMERGENCY] Call 911 if you have back pain and:\n> 1. numbness",
    "> [!URGENT]\n> See a doctor today if you have:\n>\n> - a fever",
    "> [!NON-URGENT] See a doctor if the cramps come back\n> It may be nothing.",
    "> [!URGENT] See a doctor today for any of these:\n> - a fever",
    "> [!WARNING] Burns\n> Heat burns.", "> [!NOTE] Good to know\n> Rest.", "Call 911.",
    "> [!EMERGENCY] **Call 911** if:\n> - your *chest* hurts",
  ])
  func `a card in the usual form passes`(_ text: String) throws {
    #expect(try CheckedText(CareCardHeading.self, text).findings.map(\.message) == [])
  }
}
