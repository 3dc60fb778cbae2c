import Content
package import Diagnostics
import Prose

/// Sees that a page on medicines gives the name that all packages carry before a brand's.
package enum GenericBeforeBrand: ArticleCheck {
  package static let description = CheckDescription(
    id: "generic-before-brand",
    title: "give a medicine's generic name before or beside its brand", severity: .note,
    why: "readers who know only the brand can take the same medicine twice under two names",
    sources: [], path: "medications/ibuprofen.md",
    passing: [
      "Ibuprofen (Advil) may ease soreness. Advil comes as tablets.",
      "Advil (ibuprofen) may ease soreness.",
    ],
    failing: ["{==Advil==} may ease soreness.\n\nIts other name is ibuprofen."])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    guard reading.article.kind.area == .medications else { return }
    let prose = reading.prose
    var known: Set<String> = []
    for mention in reading.mentions where mention.kind == .substance {
      guard !known.contains(mention.named), let substance = site.vocabulary.substance(mention.named)
      else { continue }
      known.insert(mention.named)
      guard let brand = brand(of: substance, in: mention, of: prose),
        !isNamed(substance, in: mention.sentence, of: reading)
      else { continue }
      findings.report(
        description, "the brand `\(brand)` stands before the generic name",
        at: prose.place(ofWords: mention.words),
        fix: "write \(substance.names.first ?? substance.id) (\(brand))",
        trigger: brand.lowercased())
    }
  }

  /// The brand that a mention uses; nil if it is another name.
  private static func brand(
    of substance: Substance, in mention: Mention, of prose: Prose
  ) -> String? {
    substance.brands.first { isSame($0, mention.words, of: prose) }
  }

  /// Whether a sentence also gives the substance's generic name.
  private static func isNamed(
    _ substance: Substance, in sentence: Int, of reading: ArticleReading
  ) -> Bool {
    reading.mentions.contains { mention in
      mention.sentence == sentence && mention.named == substance.id
        && brand(of: substance, in: mention, of: reading.prose) == nil
    }
  }

  /// Whether some words are `name`, in any letter case, also in the plural or the possessive.
  private static func isSame(_ name: String, _ words: Range<Int>, of prose: Prose) -> Bool {
    let text = prose.quote(words).lowercased()
    let name = name.lowercased()
    return text.hasPrefix(name) && ["", "s", "'s", "s'"].contains(text.dropFirst(name.count))
  }
}
