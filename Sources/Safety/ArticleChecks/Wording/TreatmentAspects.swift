import Content
package import Diagnostics
import Markdown
import Prose

/// Sees that a page on a remedy tells all that a reader needs to choose, under headings of their own.
package enum TreatmentAspects: ArticleCheck {
  /// What a reader wants to know about a remedy.
  enum Aspect: CaseIterable {
    case working, benefits, risks, help, uncertainty

    /// As the object of "no heading tells …".
    var name: String {
      switch self {
      case .working: "how it works or is done"
      case .benefits: "what it can do"
      case .risks: "its risks"
      case .help: "when to stop or get help"
      case .uncertainty: "what isn't known"
      }
    }

    /// What headings on it say.
    var phrases: [String] {
      switch self {
      case .working:
        [
          "work*", "how to", "how much", "how long", "what it is", "what happens", "step*",
          "the exercise*", "the stretch*",
        ]
      case .benefits:
        [
          "benefit*", "what it can do", "can do for", "helps", "(can/may) help", "why", "how well",
          "is for",
          "use*",
        ]
      case .risks:
        [
          "risk*", "side effect*", "caution*", "danger*", "before you", "should not", "when not",
          "not to",
          "warning*", "harm*", "safe*", "interaction*",
        ]
      case .help:
        [
          "get help", "when to (stop/get/see/call)", "see a doctor", "stop",
          "does not (settle/help)",
          "emergency", "urgent", "call 911",
        ]
      case .uncertainty:
        [
          "not know", "don't know", "not known", "unknown", "uncertain*", "evidence", "research",
          "how well",
        ]
      }
    }
  }

  package static let description = CheckDescription(
    id: "treatment-aspects",
    title: "tell under headings how a remedy works, what it can do, its risks, when to get help "
      + "and what isn't known",
    severity: .note,
    why: "readers can only choose a treatment if they can weigh all of these",
    sources: ["discern"],
    passing: [
      """
      ## How it works

      ## What it can do

      ## Risks

      ## When to get help

      ## What we do not know
      """
    ],
    failing: ["## How it works\n\n## Benefits\n\n## Risks"])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    guard case .remedy = reading.article.kind else { return }
    var found = boxed(in: reading, of: site)
    for match in reading.matches where reading.prose.sentences[match.sentence].form == .heading {
      found.formUnion(site.phrases.role(of: match.phrase).intersection(.anyAspect))
    }
    guard !found.isSuperset(of: .anyAspect) else { return }
    let missing = zip(Aspect.allCases, CheckPhrases.Role.aspects)
      .filter { !found.contains($0.1) }.map(\.0.name)
    guard let last = missing.last else { return }
    let list = missing.dropLast().joined(separator: ", ")
    findings.report(
      description, "no heading tells \(list.isEmpty ? last : list + " or " + last)",
      at: reading.article.frontMatter.title.range, fix: "add a section on it")
  }

  /// The aspects that boxes and statements tell, whatever their headings.
  private static func boxed(
    in reading: ArticleReading, of site: SiteFacts
  ) -> CheckPhrases.Role {
    let kinds =
      reading.prose.callouts.map(\.kind)
      + reading.prose.inclusions.compactMap { site.statement($0.reference.id)?.kind }
    return kinds.reduce(into: []) { found, kind in
      switch kind {
      case .warning, .doNot: found.insert(role(of: .risks))
      case .emergency, .urgent, .nonUrgent: found.insert(role(of: .help))
      case .do, .note: break
      }
    }
  }

  private static func role(of aspect: Aspect) -> CheckPhrases.Role {
    zip(Aspect.allCases, CheckPhrases.Role.aspects).first { $0.0 == aspect }?.1 ?? []
  }
}
