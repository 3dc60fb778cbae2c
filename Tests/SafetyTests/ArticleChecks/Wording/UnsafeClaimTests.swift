import Diagnostics
import Safety
import Testing

@Suite struct UnsafeClaimTests {
  @Test(arguments: [
    "Magnesium {==cures cramps==}.",
    "This stretch will {==cure your leg cramps==} in a week.",
    "One tablet and it {==cured my back pain==}.",
    "Heat is {==the cure for muscle==} pain.",
    "Relief is {==guaranteed==}.",
    "**{==Guaranteed==}** results in three days.",
    "It {==works every time==}.",
    "Massage {==works for everyone==}, whatever their age.",
    "It isn't a drug, so it has {==no side effects==}.",
    "This cream is {==completely safe==}.",
    "This cream is {==100% safe==}.",
    "Warm baths are {==safe for everyone==}.",
    "Stretching is {==safe for all ages==}.",
    "Pain relief {==without side effects==}.",
    "It {==never causes==} stomach trouble.",
    "Paracetamol is {==gentle on the liver==}.",
    "The pad {==relieves instantly==}.",
    "Enjoy {==instant relief==} from night cramps.",
    "The only road to {==permanent relief==}.",
    "A {==miracle==} cream for sore calves.",
    "{==Doctors hate==} this trick.",
    "A {==risk-free==} way to relax your back.",
    "It is not only cheap but {==guaranteed==} to work.",
    "No more cramps: {==guaranteed==}.",
    "Our cream promises {==instant relief==}.",
    "It is {==proven to\ncure==} spasms.",
    "| Remedy | Effect |\n| --- | --- |\n| Heat | {==cures spasms==} |",
    "- {==Safe for\n  everyone==}",
    "Not a pill; {==no side effects==}.",
    "This is *{==absolutely* safe==} to do.",
    "You {==can't overdose==} on it.", "Magnesium is {==a proven cure for night==} cramps.",
    "It's natural, so it's {==completely safe==}.", "Don't worry, it's {==100% safe==}.",
    "It has {==no side effects==} whatsoever.", "Cramps {==gone in seconds==}.",
    "With a little heat, relief is {==guaranteed==}.",
  ])
  func `a promise that no remedy keeps is refused`(_ text: String) throws {
    let checked = try CheckedText(UnsafeClaim.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "Heat does not cure cramps.",
    "No treatment is guaranteed to work.",
    "There is no miracle cure.",
    "There is no cure for leg cramps that works for everyone.",
    "Do not believe claims of a miracle cure.",
    "This does not mean that it is safe for everyone.",
    "We can't promise that it works every time.",
    "Be wary of products that promise instant relief.",
    "Beware of creams sold as 100% safe.",
    "No medicine is completely safe.",
    "No painkiller has no side effects.",
    "Natural does not mean risk-free.",
    "It is a myth that magnesium cures cramps.",
    "The idea that vinegar cures cramps is a myth.",
    "Is it safe for everyone?",
    "## Can heat cure a spasm?",
    "Words such as \"guaranteed\" and \"miracle\" are a warning sign.",
    "Ask whether it is safe for everyone in your home.",
    "No side effects were reported in the trial.",
    "Do not trust a seller who says that:\n\n- it has no side effects\n- it cures cramps",
    "## Myths\n\n- Pickle juice cures cramps.",
    "| Myth | Fact |\n| --- | --- |\n| Heat cures spasms. | It may ease them. |",
    "Some websites claim that stretching cures cramps.",
    "A stretch should never cause pain.",
    "Stop instantly if it hurts.",
    "It isn't guaranteed, and it isn't safe for everyone.",
    "Ibuprofen can have side effects. Side effects are less common at low doses.",
    "Most people feel better within a week.",
    "There are no known cures.",
    "Cramps can't be cured instantly, in most cases.",
    "`guaranteed`",
    "[Read on](guaranteed-miracle.md)",
    "Salt is cured in the sun, and ham is cured with it.",
    "It neither cures spasms nor prevents them.",
    "There is little evidence that magnesium cures cramps.", "Few remedies are completely safe.",
    "It is hard to find a treatment that works for everyone.", "It sounds like a miracle.",
    "You may have heard that bananas cure cramps.", "Many people have no side effects at all.",
    "Look out for words like miracle or guaranteed.", "You might have no side effects.",
    "Although no remedy is perfectly safe, heat helps many people.",
    "Nobody can promise permanent relief.",
  ])
  func `what denies or reports a promise passes`(_ text: String) throws {
    #expect(try CheckedText(UnsafeClaim.self, text).findings.map(\.message) == [])
  }

  @Test func `a title and a description are read too`() throws {
    let text = """
      ---
      title: The {==miracle==} stretch
      description: It {==cures cramps==}.
      reviewed: 2026-05-01
      sources: [nhs, fda]
      ---
      Stretch.
      """
    let checked = try CheckedText(UnsafeClaim.self, text)
    #expect(checked.places == checked.marks)
  }
}
