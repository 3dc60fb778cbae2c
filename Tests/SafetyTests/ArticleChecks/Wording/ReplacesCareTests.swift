import Diagnostics
import Safety
import Testing

@Suite struct ReplacesCareTests {
  @Test(arguments: [
    "Try this {==instead of seeing a doctor==}.",
    "Use heat {==instead of calling your doctor==}.",
    "Stretch {==instead of going to hospital==}.",
    "It works {==better than your prescription==}.",
    "Heat is {==better than any medicine==}.",
    "This tea is {==safer than prescription==} drugs.",
    "It is {==as good as a prescription==}.",
    "This herb {==replaces your medicine==}.",
    "You can {==stop taking your prescribed==} tablets.",
    "You {==can now stop your medication==}.",
    "{==Skip your tablets==} for a day.",
    "{==Throw away your pills==}.",
    "You can {==safely ignore the label==}.",
    "{==Ignore what your doctor==} says.",
    "It is {==safe to take more than the==} label says.",
    "You {==can safely take more than the==} label says.",
    "You {==can double the dose==}.",
    "{==Take as many as you like==}.",
    "{==Take as much as you need==}.",
    "Use it, {==whatever your doctor says==}.",
    "{==Don't listen to your doctor==}.",
    "You {==no longer need a doctor==}.",
    "{==Cancel your appointment==} and stretch.",
    "{==Double the dose==} if it does not help.", "{==Ignore the maximum==} on the label.",
    "{==Take more than the label==} says.", "A {==natural alternative to your medicine==}.",
    "You {==can safely stop taking your blood==} pressure tablets.",
    "It isn't a drug, so you can {==ignore the warnings==}.",
  ])
  func `advice against a doctor or a label is refused`(_ text: String) throws {
    let checked = try CheckedText(ReplacesCare.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "Do not use this instead of seeing a doctor.",
    "Using heat instead of seeing a doctor can be dangerous.",
    "Trying herbs instead of seeing a doctor can delay treatment.",
    "Do not stop taking your prescribed medicine.",
    "Ask your doctor before you stop taking your prescribed medicine.",
    "Never ignore the label.",
    "Never take more than the label says.",
    "It is not safe to take more than the label says.",
    "Taking more than the label says can harm your liver.",
    "You can't double the dose.",
    "Do not take as many as you like.",
    "No cream is better than your prescription.",
    "This page does not replace your doctor.",
    "Nothing here replaces a doctor.",
    "It is a mistake to skip your tablets.",
    "Do not skip your tablets.",
    "People who ignore the label risk an overdose.",
    "Is it better than your prescription?",
    "Some websites say that it is better than your prescription, which is untrue.",
    "Stop taking it and call 911 if your face swells.",
    "Your doctor may tell you to stop taking it.",
    "Follow the label, and ask a pharmacist.",
    "You can use heat or see a doctor.",
    "If you skip your tablets, call your doctor.", "You can see a nurse instead of a doctor.",
    "Some people take more than the label says.", "Taking double the dose can damage your liver.",
    "When you double the dose by mistake, call for help.",
    "Do not:\n\n- ignore the label\n- double the dose",
  ])
  func `care beside a doctor and a label passes`(_ text: String) throws {
    #expect(try CheckedText(ReplacesCare.self, text).findings.map(\.message) == [])
  }
}
