import Diagnostics
import Safety
import Testing

@Suite struct SelfContainedCardTests {
  @Test(arguments: [
    "> [!URGENT] See a doctor today {==if this happens==}:\n> - again",
    "> [!URGENT]\n> See a doctor {==if these occur==}.",
    "> [!EMERGENCY] Call 911 if:\n> - you have {==any of the above==} signs",
    "> [!NON-URGENT] See a doctor if the {==symptoms above==} last\n> Or worse.",
    "> [!EMERGENCY] Call 911 for the signs {==listed below==}\n> Now.",
    "> [!URGENT] See a doctor {==in this case==}\n> Today.",
    "> [!URGENT] See a doctor if you have a fever\n> {==If so==}, go today.",
  ])
  func `a card that points to other text is refused`(_ text: String) throws {
    let checked = try CheckedText(SelfContainedCard.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "> [!URGENT] See a doctor today if:\n> - your skin blisters", "Call a doctor if this happens.",
    "> [!NOTE] If this happens\n> Take the pad off.", "> [!WARNING] Burns\n> See below.",
    "> [!EMERGENCY] Call 911 if:\n> - your chest hurts\n\nIf this happens, sit down.",
    "> [!URGENT] See a doctor if a cramp happens every night\n> Soon.",
    "> [!NON-URGENT] See a doctor if:\n> - it hurts above the knee\n> - it hurts below the hip",
  ])
  func `a card that stands by itself passes`(_ text: String) throws {
    #expect(try CheckedText(SelfContainedCard.self, text).findings.map(\.message) == [])
  }
}
