import Content
package import Diagnostics
import Prose

/// Finds heat that is to stay on for longer than any source supports.
package enum LongHeat: ArticleCheck {
  /// In minutes; the usual session is 15 to 20 (source `fpnotebook-heat`).
  static let most = 30

  package static let description = CheckDescription(
    id: "long-heat", title: "keep heat on for no more than \(most) minutes", severity: .warning,
    why: "long use on one spot can burn badly, even at a low setting",
    sources: ["fda-heating-pads", "fpnotebook-heat"], path: "heat-therapy/heating-pads.md",
    passing: [
      "Use it for 15 to 20 minutes.", "Do not use it for longer than 45 minutes.",
      "Wait for 2 hours before you use it again.",
    ],
    failing: ["Keep the pad on {==for 2 hours==}.", "Leave it there {==for up to 45 minutes==}."])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let prose = reading.prose
    let isAboutHeat = reading.article.kind.area == .heatTherapy
    // Few articles have so long a time in any sentence, and need to be asked for heat.
    lazy var warm = Set(reading.mentions.filter(namesHeat).map(\.sentence))
    for (index, sentence) in prose.sentences.enumerated() {
      let durations = SpokenDuration.durations(in: sentence, of: prose)
        .filter { $0.seconds > most * 60 }
      guard !durations.isEmpty, isAboutHeat || warm.contains(index),
        !sentence.words.contains(where: { prose.says(anyOf: otherSense, at: $0) })
      else { continue }
      for duration in durations {
        findings.report(
          description, "heat for longer than \(most) minutes",
          at: prose.place(ofWords: duration.words), fix: "name 15 to 20 minutes at a time",
          trigger: prose.quote(duration.words).lowercased())
      }
    }
  }

  private static func namesHeat(_ mention: Mention) -> Bool {
    !subjects.isDisjoint(with: mention.subjects)
  }

  private static let subjects: Set<String> = [
    "heat-source", "heating-pad", "heat-pack", "hot-water-bottle", "heat-wrap",
  ]

  /// Words that show that the time is one to avoid, to wait or to let pass.
  private static let otherSense: Set<String> = [
    "avoid", "cannot", "don't", "last", "lasted", "lasts", "never", "no", "not", "off", "rest",
    "stop", "wait", "without",
  ]
}
