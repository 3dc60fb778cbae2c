import Testing

@testable import Prose

@Suite struct SentenceEndTests {
  /// Where a sentence ends, there is a `|`.
  @Test(arguments: [
    "Rest.| Then move.", "Rest!| Then move.", "Rest?| Then move.", "Rest?!| Then", "Rest...| Then",
    "Rest... then", "Rest.| then", "Rest: then; and", "No mark", "He said \"stop\".| Then",
    "He said \"stop.\"| Then", "\"Really?\" she asked.| Then", "(Rest.)| Then",
    "Rest (a lot).| Then", "(e.g.) heat", "Use (approx.) two", "Use heat, e.g. a pad.| Then",
    "Use heat, e.g. Advil.| Then", "Use it, i.e. Now.| Then", "Use eg. a pad",
    "See Dr. Smith.| Then",
    "See Mr. and Mrs. Smith", "St. John's wort", "Heat vs. Cold", "approx. 5 minutes",
    "cf. Table two", "Heat, cold, etc. can help", "Heat, cold, etc.| Then", "Smith et al. found",
    "Smith et al.| Then", "Use No. 5", "See fig. 2", "Say no.| Then", "See p. 12", "0.5 mg daily",
    "1.5 hours.| Then", "Take 5 mg.| Take 6", "Take 5 mg. daily", "For 20 min.| Then",
    "For 20 min. daily", "Take 2.| Then", "In the U.S. and Canada", "The U.S. Food and Drug",
    "In the U.S.| The law", "At 9 a.m.| Then", "At 9 a.m. daily", "J. Smith", "Ask John F. Kennedy",
    "Take vitamin C.| Then", "Hepatitis B.| Then", "Option A.| Then", "You and I.| Then",
    "Jane Doe, Ph.D. and", "Muscle spasm, e.g. cramp.| Take it.", "Node.js here", "Sept. 5",
    "a.| b.| c",
    "See https://a.org/b.c?d=E.| Then", "\"Heat.\"| \"Cold.\"", "Ask a doctor.| (Not now.)| Then",
    "Why?| (Ask.)", "Really?!| [Yes.]", "Stop.)| Then", "Take it at 5.| 6 is too late",
  ])
  func `a sentence ends where a reader ends it`(_ marked: String) {
    let source = marked.filter { $0 != "|" }
    #expect(prose(source).lines.joined(separator: "| ") == marked)
  }

  @Test(arguments: [
    ("Rest… Then", ["Rest...", "Then"]), ("Rest… then", ["Rest... then"]),
    ("He said “stop.” Then", ["He said \"stop.\"", "Then"]),
    ("“Really?” she asked. Then", ["\"Really?\" she asked.", "Then"]),
    ("1\\. Take it", ["1. Take it"]), ("Rest.\nThen", ["Rest.", "Then"]), ("Do\nnot", ["Do not"]),
    ("Advil®. Then", ["Advil.", "Then"]), ("Heat.\u{200B} Then", ["Heat.", "Then"]),
    ("Heat.\u{A0}Then", ["Heat.", "Then"]), ("*Heat.* Then", ["Heat.", "Then"]),
    ("**Heat**. Then", ["Heat.", "Then"]), ("See [Dr](a.md). Smith", ["See Dr. Smith"]),
    ("! Then move", ["! Then move"]), ("Muscle spasm.Take it", ["Muscle spasm.", "Take it"]),
    ("Rest.`x` Then", ["Rest.` Then"]), ("e.g.", ["e.g."]), ("A. B. Smith", ["A. B. Smith"]),
  ])
  func `marks are told also where the source has others`(_ source: String, _ lines: [String]) {
    #expect(prose(source).lines == lines)
  }

  @Test func `each sentence has its words`() {
    #expect(prose("Take two. Then, rest!").sentences.map(\.words) == [0..<2, 2..<4])
  }
}
