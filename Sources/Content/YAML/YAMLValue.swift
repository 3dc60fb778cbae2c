package import Diagnostics

/// A YAML value and where it was written.
package struct YAMLValue: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A text; `isQuoted` is true if it can't be meant as anything else (quotes, `|`, `>`).
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLValue])
    case mapping([YAMLPair])
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// Whether nothing was written: `key:`, `key: ~` or `key: null`.
  package var isEmpty: Bool {
    guard case .scalar(let text, isQuoted: false) = kind else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// What kind of value this is, as a finding names it.
  var kindName: String {
    switch kind {
    case .scalar: isEmpty ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A key of a mapping with its value, in the order of the file.
package struct YAMLPair: Hashable, Sendable {
  package var key: Located<String>
  package var value: YAMLValue

  package init(key: Located<String>, value: YAMLValue) {
    self.key = key
    self.value = value
  }
}
