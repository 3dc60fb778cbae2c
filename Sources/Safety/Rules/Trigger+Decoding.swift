import Content
import Diagnostics

extension Trigger {
  /// The kinds that a condition without mentions binds if it doesn't say.
  static let defaultKinds: Set<ArticleKind.Name> = [.remedy, .condition]

  init?(_ fields: inout YAMLFields, _ vocabulary: Vocabulary) {
    mentions = Self.names("mentions", &fields, vocabulary)
    alsoMentions = Self.names("also-mentions", &fields, vocabulary)
    areas = Set(fields.choices("areas", of: Area.self).map(\.value))
    let kinds = fields.choices("kinds", of: ArticleKind.Name.self)
    jurisdictions = Set(fields.choices("jurisdictions", of: Jurisdiction.self).map(\.value))
    gives = fields.choice("gives", of: Gift.self)?.value
    let usual = mentions.isEmpty ? Self.defaultKinds : Set(ArticleKind.Name.allCases)
    self.kinds = kinds.isEmpty ? usual : Set(kinds.map(\.value))
  }

  /// Ids of the vocabulary; those that it lacks are reported.
  private static func names(
    _ key: String, _ fields: inout YAMLFields, _ vocabulary: Vocabulary
  ) -> [String] {
    fields.texts(key).map { name in
      if vocabulary.kind(of: name.value) == nil {
        fields.findings.error(
          "unknown-mention", "the vocabulary has no `\(name.value)`", at: name.range,
          fix: vocabulary.ids.nearest(to: name.value).map { "did you mean `\($0)`?" }
            ?? "add it to content/safety/vocabulary.yml")
      }
      return name.value
    }
  }
}
