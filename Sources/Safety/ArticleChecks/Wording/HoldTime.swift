import Content
package import Diagnostics
import Prose

/// Points out a stretch that is to be held for shorter or longer than sources name.
package enum HoldTime: ArticleCheck {
  /// In seconds: from a short cool-down stretch to twice what is usual.
  static let usual = 10...60

  package static let description = CheckDescription(
    id: "usual-hold-time",
    title: "hold a stretch for \(usual.lowerBound) to \(usual.upperBound) seconds", severity: .note,
    why: "sources name 10 to 30 seconds; less does little, and more may strain",
    sources: ["mayo-stretching", "nhs-stretching", "cuh-stretches"],
    passing: ["Hold the stretch for about 30 seconds.", "Rest for 2 minutes."],
    failing: [
      "Hold the stretch {==for 5 minutes==}.", "Hold it {==for 3 seconds==}, then come back.",
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let prose = reading.prose
    guard reading.article.kind.area == .stretching else { return }
    for sentence in prose.sentences {
      for duration in SpokenDuration.durations(in: sentence, of: prose)
      where !usual.contains(duration.seconds) {
        let before = sentence.words.lowerBound..<duration.words.lowerBound
        guard before.contains(where: { prose.says(anyOf: holding, at: $0) }),
          !before.contains(where: { prose.says(anyOf: denials, at: $0) })
        else { continue }
        findings.report(
          description, "a hold of `\(prose.quote(duration.words))` is not what sources name",
          at: prose.place(ofWords: duration.words), fix: "name about 30 seconds",
          trigger: prose.quote(duration.words).lowercased())
      }
    }
  }

  private static let holding: Set<String> = ["hold", "holding", "stay"]
  private static let denials: Set<String> = ["avoid", "don't", "never", "no", "not"]
}
