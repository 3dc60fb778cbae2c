import Diagnostics

extension YAMLFields {
  /// A text that isn't blank.
  package mutating func text(
    _ key: String, _ presence: Presence = .optional
  ) -> Located<String>? {
    guard let value = value(key, presence) else { return nil }
    guard case .scalar(let text, _) = value.kind else {
      reportType(key, of: value, expected: "a text", fix: "write one value: `\(key): …`")
      return nil
    }
    guard !text.isInvisible else {
      findings.error("bad-value", "`\(key)` is empty", at: value.range, fix: "write a text")
      return nil
    }
    return Located(text, at: value.range)
  }

  /// `true` or `false`, which YAML's other words (`yes`, `on` …) are not.
  package mutating func flag(_ key: String, _ presence: Presence = .optional) -> Located<Bool>? {
    guard let value = value(key, presence) else { return nil }
    switch value.kind {
    case .scalar("true", isQuoted: false): return Located(true, at: value.range)
    case .scalar("false", isQuoted: false): return Located(false, at: value.range)
    case .scalar, .sequence, .mapping:
      reportType(
        key, of: value, expected: "true or false", fix: "write `\(key): true` or `\(key): false`")
      return nil
    }
  }

  /// A whole number within `bounds`.
  package mutating func integer(
    _ key: String, in bounds: ClosedRange<Int>, _ presence: Presence = .optional
  ) -> Located<Int>? {
    guard let value = value(key, presence) else { return nil }
    guard case .scalar(let text, isQuoted: false) = value.kind, let number = Int(text) else {
      reportType(key, of: value, expected: "a whole number", fix: "write digits, without quotes")
      return nil
    }
    guard bounds.contains(number) else {
      findings.error(
        "bad-value", "`\(key)` is \(number)", at: value.range,
        fix: "write a number from \(bounds.lowerBound) to \(bounds.upperBound)")
      return nil
    }
    return Located(number, at: value.range)
  }

  /// A date that the calendar has, written `2026-11-01`.
  package mutating func day(_ key: String, _ presence: Presence = .optional) -> Located<Day>? {
    guard let value = value(key, presence) else { return nil }
    guard case .scalar(let text, _) = value.kind else {
      reportType(key, of: value, expected: "a date", fix: "write year-month-day: 2026-11-01")
      return nil
    }
    guard let day = Day(text) else {
      findings.error(
        "bad-date", "`\(text.prefix(40))` is no date of the calendar", at: value.range,
        fix: "write year-month-day: 2026-11-01")
      return nil
    }
    return Located(day, at: value.range)
  }
}
