import Diagnostics
import Safety
import Testing

@Suite struct LongHeatTests {
  @Test(arguments: [
    "Keep the pad on {==for 2 hours==}.", "Use it {==for 40 to 60 minutes==}.",
    "- Lie down {==for about 1 hour==} with it.", "Leave it {==for 45-50 min==}.",
    "*Warm* the leg {==for *up to* 90 minutes==}.", "Use it {==for 15 to 20 hours==}.",
    "| Step | Time |\n| --- | --- |\n| pad | on {==for 60 minutes==} |",
  ])
  func `heat for longer than half an hour is found`(_ text: String) throws {
    let checked = try CheckedText(LongHeat.self, text)
    #expect(checked.places == checked.marks)
    #expect(checked.findings.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    "Use it for 15 to 20 minutes.", "Use it for 30 minutes.",
    "Do not use it for longer than 60 minutes.", "Never leave it on for 2 hours.",
    "Wait for 3 hours before you use it again.", "Look at your skin every 5 minutes.",
    "Not in the first 48 hours.", "It is known for 2 reasons.", "See a doctor after 24 hours.",
    "If the pain lasts for 72 hours, ask a doctor.", "For 99999999999999999999 hours.",
  ])
  func `other times pass`(_ text: String) throws {
    #expect(try CheckedText(LongHeat.self, text).findings.map(\.message) == [])
  }

  @Test func `times on other pages pass, where no heat is named`() throws {
    let text = "Walk for 2 hours."
    #expect(
      try CheckedText(LongHeat.self, text, path: "lifestyle/a.md").findings.map(\.message) == [])
  }
}
