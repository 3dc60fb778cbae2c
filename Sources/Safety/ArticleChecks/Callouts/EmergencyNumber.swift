import Content
import Diagnostics
import Markdown
import Prose

/// Sees that whoever reads an emergency box knows whom to call where they are.
package enum EmergencyNumber: BoxCheck {
  package static let description = CheckDescription(
    id: "emergency-number",
    title: "name the site's own emergency number in every emergency box, and no other country's",
    severity: .error,
    why: "someone in an emergency calls the number that the page shows",
    sources: [],
    passing: [
      "> [!EMERGENCY] Call 911 if:\n> - your chest hurts",
      "> [!EMERGENCY] Get help now if:\n> - your chest hurts\n>\n> Call 911.",
      "> [!NOTE] Outside the US\n> In the UK, call 999.",
    ],
    failing: [
      "> [!EMERGENCY] {==Get help if:==}\n> - your chest hurts",
      "> [!EMERGENCY] Call 911 or {==999==} if:\n> - your chest hurts",
      "> [!WARNING] With this cream\n> Call {==112==} if your face swells.",
    ])

  static func check(
    _ box: Box, of prose: Prose, matches: [PhraseMatch], in site: SiteFacts,
    findings: inout FileFindings
  ) {
    guard box.isAlarming else { return }
    let place = site.jurisdiction
    let numbers = EmergencyNumbers(in: box, of: prose)
    let here = place.emergencyNumber
    for number in numbers.dialled where !place.answers(number.digits) {
      findings.report(
        description, "`\(number.digits)` isn't the emergency number here, `\(here)` is",
        at: prose.place(ofWords: number.word..<number.word + 1), fix: "write \(here)",
        trigger: number.digits)
    }
    if box.kind == .emergency, !numbers.all.contains(where: { $0.digits == here }) {
      findings.report(
        description, "the emergency box doesn't say to call `\(here)`", at: box.place,
        fix: "start it with `Call \(here) if:`")
    }
    if box.kind == .urgent, let line = place.urgentNumber,
      !numbers.all.contains(where: { $0.digits == line })
    {
      findings.report(
        description, "the urgent box doesn't name `\(line)`", at: box.place, severity: .warning,
        fix: "say to call \(line), or to ask for an urgent appointment or call \(line)")
    }
  }
}

/// The emergency numbers, of whatever country, that a box names.
private struct EmergencyNumbers {
  struct Use {
    var digits: String
    /// Its place in `Prose.words`.
    var word: Int
  }

  private(set) var all: [Use] = []
  /// Those that the box says to call: `112` in "Call 112", not in "112 beats a minute".
  private(set) var dialled: [Use] = []

  private static let known = Set(Jurisdiction.allCases.map(\.emergencyNumber))
  private static let verbs: Set<String> = [
    "call", "calls", "calling", "contact", "dial", "dialling", "phone", "ring", "text",
  ]

  init(in box: Box, of prose: Prose) {
    for sentence in box.sentences {
      let words = prose.sentences[sentence].words
      for word in words where prose.words[word].isNumber && prose.words[word].bytes.count == 3 {
        let digits = prose.word(word)
        guard Self.known.contains(digits) else { continue }
        let use = Use(digits: digits, word: word)
        all.append(use)
        // As in "Call for an ambulance on 999" and "Call 911 or 112".
        let before = max(words.lowerBound, word - 6)..<word
        if before.contains(where: { Self.verbs.contains(prose.word($0)) }) { dialled.append(use) }
      }
    }
  }
}

extension Jurisdiction {
  /// Whether someone answers an emergency call to `number` there.
  ///
  /// In the United Kingdom and from mobile phones in Australia 112 works too, in Ireland 999.
  fileprivate func answers(_ number: String) -> Bool {
    switch self {
    case .unitedStates, .canada, .newZealand: number == emergencyNumber
    case .unitedKingdom: ["999", "112", "111"].contains(number)
    case .europeanUnion: ["112", "999"].contains(number)
    case .australia: ["000", "112"].contains(number)
    }
  }

  /// Whom to call for what is urgent and no emergency, where there is one number for it.
  fileprivate var urgentNumber: String? {
    switch self {
    case .unitedKingdom: "111"
    case .unitedStates, .canada, .europeanUnion, .australia, .newZealand: nil
    }
  }
}
