import Content
import Diagnostics
import Prose

extension Concept {
  /// More slots than this don't fit the set of bits that a sentence is searched with.
  static let maximumSlots = 16

  init?(_ fields: inout YAMLFields, _ vocabulary: Vocabulary) {
    let name = fields.text("name", .required)
    let slots = fields.list("slots", .required)
    let place = fields.range
    if slots.isEmpty || slots.count > Self.maximumSlots {
      fields.findings.error(
        "bad-value", "`slots` holds 1 to \(Self.maximumSlots) lists of phrases", at: place,
        fix: "write `slots: [[first, or this], [second]]`")
      return nil
    }
    let patterns = slots.map { Self.alternatives(in: $0, &fields, vocabulary) }
    guard let name, !patterns.contains(where: \.isEmpty) else { return nil }
    self.init(name: name.value, patterns: patterns)
  }

  private static func alternatives(
    in slot: YAMLValue, _ fields: inout YAMLFields, _ vocabulary: Vocabulary
  ) -> [String] {
    guard case .sequence(let items) = slot.kind, !items.isEmpty else {
      fields.findings.error(
        "wrong-type", "a slot must be a list of phrases", at: slot.range,
        fix: "write `[one, or another]`, even for one")
      return []
    }
    return items.compactMap { item in
      guard case .scalar(let text, _) = item.kind, !item.isEmpty else {
        fields.findings.error(
          "wrong-type", "a phrase must be a text", at: item.range,
          fix: "write words, in quotes if they have a `:`, `#` or `@`")
        return nil
      }
      return isUsable(Located(text, at: item.range), &fields, vocabulary) ? text : nil
    }
  }

  private static func isUsable(
    _ pattern: Located<String>, _ fields: inout YAMLFields, _ vocabulary: Vocabulary
  ) -> Bool {
    guard pattern.value.hasPrefix("@") else { return isPhrase(pattern, &fields) }
    let name = String(pattern.value.dropFirst())
    guard vocabulary.phrases[name] == nil else { return true }
    fields.findings.error(
      "unknown-phrases", "the vocabulary has no phrases `\(name)`", at: pattern.range,
      fix: vocabulary.phrases.keys.sorted().nearest(to: name).map { "did you mean `@\($0)`?" }
        ?? "add them to `phrases` of content/safety/vocabulary.yml")
    return false
  }

  private static func isPhrase(_ pattern: Located<String>, _ fields: inout YAMLFields) -> Bool {
    do throws(PatternError) {
      try PhraseSet.check(pattern.value)
      return true
    } catch {
      fields.findings.error(
        "bad-pattern", "`\(pattern.value.prefix(40))` can't be looked for: \(error.message)",
        at: pattern.range, fix: "write words, such as `no longer than # (minutes/hours)`")
      return false
    }
  }
}
