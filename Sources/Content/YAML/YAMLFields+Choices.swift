import Diagnostics

extension YAMLFields {
  /// One of an enumeration's names.
  package mutating func choice<Choice>(
    _ key: String, of _: Choice.Type = Choice.self, _ presence: Presence = .optional
  ) -> Located<Choice>? where Choice: CaseIterable & RawRepresentable<String> {
    choice(key, from: Array(Choice.allCases), named: \.rawValue, presence)
  }

  /// One of `choices`, by the name that each has.
  package mutating func choice<Choice>(
    _ key: String, from choices: [Choice], named name: (Choice) -> String,
    _ presence: Presence = .optional
  ) -> Located<Choice>? {
    text(key, presence).flatMap { choose($0, of: key, from: choices, named: name) }
  }

  /// A list of an enumeration's names.
  package mutating func choices<Choice>(
    _ key: String, of _: Choice.Type = Choice.self, _ presence: Presence = .optional
  ) -> [Located<Choice>] where Choice: CaseIterable & RawRepresentable<String> {
    choices(key, from: Array(Choice.allCases), named: \.rawValue, presence)
  }

  /// A list of `choices`, by the name that each has.
  package mutating func choices<Choice>(
    _ key: String, from choices: [Choice], named name: (Choice) -> String,
    _ presence: Presence = .optional
  ) -> [Located<Choice>] {
    texts(key, presence).compactMap { choose($0, of: key, from: choices, named: name) }
  }

  private mutating func choose<Choice>(
    _ text: Located<String>, of key: String, from choices: [Choice], named name: (Choice) -> String
  ) -> Located<Choice>? {
    if let choice = choices.first(where: { name($0) == text.value }) {
      return Located(choice, at: text.range)
    }
    let names = choices.map(name)
    findings.error(
      "bad-value", "`\(key)` can't be `\(text.value.prefix(40))`", at: text.range,
      fix: names.nearest(to: text.value).map { "did you mean `\($0)`?" }
        ?? "use one of \(names.map { "`\($0)`" }.joined(separator: ", "))")
    return nil
  }
}
