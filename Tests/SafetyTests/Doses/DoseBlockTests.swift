import Testing

/// Doses in lists and tables, where lead-ins, headers and row labels say half of it.
@Suite struct DoseBlockTests {
  @Test(arguments: [
    (
      "Adults may take:\n\n- 400 mg of ibuprofen\n- no more than 1,200 mg of ibuprofen a day",
      "ibuprofen 400 mg for adults; ibuprofen max 1,200 mg for adults"
    ),
    (
      "Every 6 hours, take:\n\n- ibuprofen 400 mg\n- acetaminophen 500 mg",
      "ibuprofen 400 mg every 6 h; acetaminophen 500 mg every 6 h"
    ),
    (
      "In 24 hours, take no more than:\n\n- 1,200 mg of ibuprofen\n- 4 g of acetaminophen",
      "ibuprofen max 1,200 mg; acetaminophen max 4,000 mg"
    ),
    (
      "Ibuprofen for adults:\n\n1. Take 1 tablet.\n2. Wait at least 6 hours.",
      "ibuprofen 1 tablet for adults; ibuprofen every at least 6 h for adults"
    ),
    (
      "- **Ibuprofen:** 200 to\n  400 mg\n- **Acetaminophen:** 500\u{A0}mg",
      "ibuprofen 200 mg-400 mg; acetaminophen 500 mg"
    ),
  ])
  func `a list's lead-in counts for its items`(_ text: String, _ expected: String) {
    #expect(ReadText(text).doseLines == expected)
  }

  @Test(arguments: [
    (
      """
      | Medicine | Dose | Every | Most in 24 hours |
      | --- | --- | --- | --- |
      | Ibuprofen | 200 to 400 mg | 4 to 6 hours | 1,200 mg |
      | Acetaminophen | 500 mg | 6 hours | 4 g |
      """,
      "ibuprofen 200 mg-400 mg every 4-6 h max 1,200 mg; acetaminophen 500 mg every 6 h max 4,000 mg"
    ),
    (
      """
      ## Ibuprofen

      | Age | Dose (mg) | Times a day |
      | --- | --- | --- |
      | Adults | 400 | 3 |
      | 6 to 11 years | 200 | 2–3 |
      """,
      "ibuprofen 400 mg 3 x a day for adults; ibuprofen 200 mg 2-3 x a day for 6 to 11 years"
    ),
    (
      """
      | | Ibuprofen | Acetaminophen |
      | --- | --- | --- |
      | Single dose | 400 mg | 1 g |
      | Most in 24 hours | 1,200 mg | 4 g |
      """,
      "ibuprofen 400 mg; acetaminophen 1,000 mg; ibuprofen max 1,200 mg; acetaminophen max 4,000 mg"
    ),
    (
      """
      ## How much ibuprofen an adult may take

      | Point | What the label says |
      | --- | --- |
      | Most in 24 hours | 6 tablets of 200 mg, which is 1,200 mg |
      """,
      "ibuprofen max 1,200 mg for adult"
    ),
    (
      """
      | Ibuprofen | Every (hours) |
      | --- | --- |
      | 200 mg | 4–6 |
      """, "ibuprofen 200 mg every 4-6 h"
    ),
    (
      """
      | Medicine | Adults | Children 6 to 11 |
      | --- | --- | --- |
      | Ibuprofen | 400 mg | 200 mg |
      """,
      "ibuprofen 400 mg for adults; ibuprofen 200 mg for children 6 to 11"
    ),
  ])
  func `headers and row labels count for a table's cells`(_ text: String, _ expected: String) {
    #expect(ReadText(text).doseLines == expected)
  }

  @Test(arguments: [
    ("Take **400** *mg* of ibuprofen.", "ibuprofen 400 mg"),
    ("Take 400\nmg of ibuprofen.", "ibuprofen 400 mg"),
    ("Take 400&nbsp;mg of ibuprofen.", "ibuprofen 400 mg"),
    ("TAKE 400 MG OF IBUPROFEN.", "ibuprofen 400 mg"),
    ("Take `400 mg` of ibuprofen.", ""),
    ("<!-- Take 400 mg of ibuprofen. -->", ""),
  ])
  func `markup doesn't hide a dose, and code is none`(_ text: String, _ expected: String) {
    #expect(ReadText(text).doseLines == expected)
  }

  @Test func `a cell with a limit of its own doesn't take the header's`() {
    let table = """
      | Medicine | Most in 24 hours |
      | --- | --- |
      | Ibuprofen | 1 or 2 tablets of 200 mg, 6 hours apart, no more than 1,200 mg in 24 hours |
      """
    #expect(ReadText(table).doseLines == "ibuprofen 200 mg-400 mg every at least 6 h max 1,200 mg")
  }

  @Test(arguments: [
    "8 x ", "1 ", "5 mg ", "4 mg to ", "children and ", "under 12 and ", "2 tablets (5 mg ",
    "3 times a day, ", "take 5 mg of ibuprofen and ", "unlike ibuprofen or ", "one and a half ",
    "1/2/3 ", "99999999999999999999 mg ", "9,999,999,999 g x ", ".5.5 mg ", "µg ", "- 1 mg\n",
    "| 1 mg |\n",
  ])
  func `a text that never gets to the point is read all the same`(_ piece: String) {
    let text = String(repeating: piece, count: 600)
    #expect(ReadText(text).doses.count <= 600)
    #expect(
      ReadText("Take " + text + ".\n\nTake 5 mg of naproxen.").doseLines.hasSuffix("naproxen 5 mg"))
  }
}
