package import Content

/// When a rule binds an article: all that is said here must hold.
package struct Trigger: Hashable, Sendable {
  /// What an article gives its readers that a warning must come before.
  package enum Gift: String, CaseIterable, Hashable, Sendable {
    /// An amount of a medicine.
    case dose
    /// Steps to follow: a numbered list.
    case steps
  }

  /// Empty for all areas, and articles outside one.
  package var areas: Set<Area>
  package var kinds: Set<ArticleKind.Name>
  /// Empty for all.
  package var jurisdictions: Set<Jurisdiction>
  /// Ids of the vocabulary: the article names at least one of them. Empty if that doesn't matter.
  package var mentions: [String]
  /// It also names at least one of these, anywhere on the page.
  package var alsoMentions: [String]
  package var gives: Gift?

  /// Whether an article of `kind` can be meant, whatever it says.
  package func admits(_ kind: ArticleKind) -> Bool {
    guard kinds.contains(kind.name) else { return false }
    return areas.isEmpty || kind.area.map(areas.contains) ?? false
  }
}
