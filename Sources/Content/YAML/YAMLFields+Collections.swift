import Diagnostics

extension YAMLFields {
  /// A list's items; empty if the key is left out.
  package mutating func list(_ key: String, _ presence: Presence = .optional) -> [YAMLValue] {
    guard let value = value(key, presence) else { return [] }
    guard case .sequence(let items) = value.kind else {
      reportType(
        key, of: value, expected: "a list", fix: "write `\(key): [first, second]`, even for one")
      return []
    }
    return items
  }

  /// A list of texts, none blank and none there twice; empty if the key is left out.
  package mutating func texts(
    _ key: String, _ presence: Presence = .optional
  ) -> [Located<String>] {
    let items = list(key, presence)
    // A few texts are compared sooner than hashed.
    var seen: Set<String>? = items.count > 16 ? [] : nil
    var texts: [Located<String>] = []
    texts.reserveCapacity(items.count)
    for item in items {
      guard case .scalar(let text, _) = item.kind, !item.isEmpty, !text.isEmpty else {
        findings.error(
          "wrong-type", "each entry of `\(key)` must be a text, not \(item.kindName)",
          at: item.range, fix: "write a text, in quotes if it has a `:`")
        continue
      }
      let isNew = seen?.insert(text).inserted ?? !texts.contains { $0.value == text }
      guard isNew else {
        findings.error(
          "bad-value", "`\(text.prefix(40))` is in `\(key)` twice", at: item.range,
          fix: "keep one of the two")
        continue
      }
      texts.append(Located(text, at: item.range))
    }
    return texts
  }

  /// A mapping within this one, decoded by `body`.
  package mutating func mapping<Decoded>(
    _ key: String, _ presence: Presence = .optional,
    _ body: (inout YAMLFields) -> Decoded?
  ) -> Decoded? {
    value(key, presence)?.decode("`\(key)`", findings: &findings, body)
  }

  /// A list of mappings, each decoded by `body`; those that can't be are left out.
  package mutating func mappings<Decoded>(
    _ key: String, _ presence: Presence = .optional,
    _ body: (inout YAMLFields) -> Decoded?
  ) -> [Decoded] {
    list(key, presence).compactMap {
      $0.decode("an entry of `\(key)`", findings: &findings, body)
    }
  }
}
