package import Diagnostics
import Markdown
package import Prose

/// All rules that data can't express, but those on doses: see ``DoseChecks``.
package enum ArticleChecks {
  /// Kept by hand; a test finds checks that aren't here.
  package static let all: [any ArticleCheck.Type] = [
    AbbreviationExpanded.self,
    AbsoluteReassurance.self,
    AuthorMissing.self,
    BoxBudget.self,
    CareCardHeading.self,
    DisclosureMissing.self,
    DoNotItems.self,
    EmergencyNumber.self,
    FewSources.self,
    GenericBeforeBrand.self,
    HeadingOutline.self,
    HiddenCharacter.self,
    HoldTime.self,
    LinkText.self,
    LongHeat.self,
    MisspeltMedicine.self,
    ParagraphLength.self,
    ReadabilityGrade.self,
    RedFlagsFirst.self,
    ReplacesCare.self,
    ReviewDue.self,
    ReviewerMissing.self,
    SelfContainedCard.self,
    SentenceLength.self,
    TreatmentAspects.self,
    UnsafeClaim.self,
  ]

  /// Holds an article to all of them.
  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for check in all { check.check(reading, in: site, findings: &findings) }
  }

  /// Holds a statement to those that it must keep to wherever it is shown.
  ///
  /// - Parameters:
  ///   - statement: a statement as it was read.
  ///   - site: what is known about the site.
  ///   - phrases: the same that `site` was made with.
  ///   - findings: of the statement's file.
  package static func check(
    _ statement: SafetyStatement, in site: SiteFacts, phrases: PhraseSet,
    findings: inout FileFindings
  ) {
    let prose = Prose(
      Document(statement.statement.blocks),
      title: (text: statement.statement.title, range: statement.range))
    let matches = phrases.matches(in: prose)
    let box = Box(statement, in: prose)
    let checks: [any BoxCheck.Type] = [
      DoNotItems.self, EmergencyNumber.self, SelfContainedCard.self,
    ]
    for check in checks {
      check.check(box, of: prose, matches: matches, in: site, findings: &findings)
    }
    let claims: [any ClaimCheck.Type] = [
      AbsoluteReassurance.self, ReplacesCare.self, UnsafeClaim.self,
    ]
    for check in claims {
      check.check(prose, matches: matches, in: site, findings: &findings)
    }
  }
}
