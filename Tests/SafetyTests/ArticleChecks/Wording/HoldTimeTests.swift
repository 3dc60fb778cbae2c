import Diagnostics
import Safety
import Testing

@Suite struct HoldTimeTests {
  @Test(arguments: [
    "Hold the stretch {==for 5 minutes==}.", "Hold it {==for 2 to 3 seconds==}.",
    "1. Stay there {==for 1 hour==}.", "**Hold** {==for about 90 seconds==}.",
    "Holding it {==for 5 s==} does little.", "Hold, then hold again {==for 120 seconds==}.",
  ])
  func `a hold that no source names gets a note`(_ text: String) throws {
    let checked = try CheckedText(HoldTime.self, text)
    #expect(checked.places == checked.marks)
    #expect(checked.findings.allSatisfy { $0.severity == .note })
  }

  @Test(arguments: [
    "Hold for 30 seconds.", "Hold for 10 to 15 seconds.", "Hold for 1 minute.",
    "Rest for 5 minutes.", "Walk for 10 minutes, then hold for 20 seconds.",
    "Do not hold it for 5 minutes.", "Hold on to a chair.",
  ])
  func `a usual hold, or another time, passes`(_ text: String) throws {
    #expect(try CheckedText(HoldTime.self, text).findings.map(\.message) == [])
  }
}
