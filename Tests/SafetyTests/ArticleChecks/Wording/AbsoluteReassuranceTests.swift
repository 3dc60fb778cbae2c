import Diagnostics
import Safety
import Testing

@Suite struct AbsoluteReassuranceTests {
  @Test(arguments: [
    "There is {==no need to see a doctor==}.",
    "There's {==no need to call a doctor==} about this.",
    "You {==don't need to see a doctor==} with this.",
    "You {==do not need to tell your doctor==} about it.",
    "You {==do not need to talk to a pharmacist==} first.",
    "There is {==no need to ask anyone==}.",
    "Night cramps are {==nothing to worry about==}.",
    "There is {==no reason to worry==}.",
    "There is {==no cause for concern==}.",
    "{==It is always safe to take==} it with food.",
    "{==It's always safe to stretch==}.",
    "Heat {==cannot harm you==}.",
    "This herb {==can't hurt you==}.",
    "It {==won't harm anyone==}.",
    "A warm bath {==does no harm==}.",
    "The marks are {==completely harmless==}.",
    "{==You can't go wrong==} with heat.",
    "A cramp {==is never dangerous==}.",
    "{==You'll be fine==}.",
    "{==Rest assured==}: the pain will pass.",
    "You {==don't need to worry==} about it.",
    "It isn't a drug, so it {==cannot harm you==}.",
    "{==There is no danger==} in it.",
  ])
  func `comfort without a limit gets a warning`(_ text: String) throws {
    let checked = try CheckedText(AbsoluteReassurance.self, text)
    #expect(checked.places == checked.marks)
    #expect(checked.findings.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    "You don't usually need to see a doctor about a cramp.",
    "There is no need to see a doctor unless it lasts more than 10 minutes.",
    "You do not need to see a doctor if the cramp stops by itself.",
    "That does not mean that there is no need to see a doctor.",
    "Cramps are often nothing to worry about.",
    "Most cramps are completely harmless.",
    "It is not always safe to take it with food.",
    "It is not true that heat cannot harm you.",
    "Do not think that it cannot harm you.",
    "Nobody can say that you will be fine.",
    "Is there no need to see a doctor?",
    "Never believe that it can do no harm.",
    "Mild soreness is nothing to worry about.",
    "You may not need to see a doctor.",
    "See a doctor if you worry about it.",
    "A cramp can be a sign of something serious.",
    "It is a myth that cramps are never dangerous.",
    "Your doctor can say whether there is no reason to worry.",
    "You need to see a doctor.",
    "Heat can harm you.",
    "The idea that herbs cannot harm you is false.",
    "It is always safe to ask.", "You do not need a doctor for this, but ask one if you can.",
    "Do not tell yourself:\n\n- it is nothing to worry about",
  ])
  func `comfort with a limit passes`(_ text: String) throws {
    #expect(try CheckedText(AbsoluteReassurance.self, text).findings.map(\.message) == [])
  }
}
