package import Content
package import Diagnostics

/// Something that articles of some kind must say before anyone may read them.
package struct Rule: Hashable, Sendable {
  /// In words and kebab-case, for example `heat-time-limit`.
  package var id: String
  /// What an article must do, as the end of a sentence: "say how long heat may stay on".
  package var title: String
  /// The areas whose articles it binds; empty for all articles, also those outside an area.
  package var areas: Set<Area>
  /// The kinds of article that it binds.
  package var kinds: Set<ArticleKind.Name>
  package var severity: Severity
  /// What happens to a reader who isn't told.
  package var why: String
  /// Keys of the sources that the rule rests on.
  package var sources: [String]
  /// Where the rule is written.
  package var file: String
  package var range: SourceRange

  /// Whether the rule binds articles of `kind`.
  package func binds(_ kind: ArticleKind) -> Bool {
    guard kinds.contains(kind.name) else { return false }
    guard !areas.isEmpty else { return true }
    return kind.area.map(areas.contains) ?? false
  }

  /// Whom the rule speaks of, for messages: "heat-therapy articles".
  func subject(for kind: ArticleKind) -> String {
    guard !areas.isEmpty, let area = kind.area else {
      return "every \(kind.name.rawValue) page"
    }
    return "\(area.rawValue) articles"
  }
}
