import Content

/// The words in which a missing warning is said.
struct MissingWarningText {
  let message: String
  let fix: String

  /// - Parameters:
  ///   - rule: the rule that isn't kept.
  ///   - place: what makes it apply.
  ///   - reading: the article.
  ///   - statements: those that could be included, the best first.
  ///   - misplaced: one that is there, in a place where it doesn't count.
  ///   - isBound: whether there is something that the warning must come before.
  init(
    _ rule: Rule, _ place: TriggerPlace, in reading: ArticleReading, statements: [String],
    misplaced: String?, isBound: Bool
  ) {
    let bound =
      isBound ? rule.before.map { "before the first \($0 == .dose ? "dose" : "steps")" } : nil
    let nearby = bound ?? (rule.scope == .section ? "in the same section" : nil)
    // Most warnings are bound to the article, and need no such words.
    var deed: String {
      "nothing \(misplaced == nil ? "" : nearby.map { $0 + " " } ?? "")\(rule.title.inThirdPerson)"
    }
    switch place.cause {
    case .article:
      message = "\(rule.subject(for: reading.article.kind)) must \(rule.title)"
    case .mention:
      let name = place.text(in: reading)
      message = "\(name) \(name.isPlural ? "are" : "is") mentioned, and \(deed)"
    case .dose: message = "a dose is given, and \(deed)"
    case .steps: message = "steps are given, and \(deed)"
    }
    let target =
      bound ?? (rule.scope == .section ? "in the section or before it" : "near the start")
    let words = rule.accepts == .wording ? ", or say it in the text" : ""
    if let misplaced {
      fix = "move the statement `\(misplaced)` so that it stands \(target)"
    } else if let first = statements.first {
      let choice = statements.map { "`\($0)`" }.joined(separator: " or ")
      fix = "include the statement \(choice) \(target): `> [!SAFETY] \(first)`\(words)"
    } else {
      fix = "\(rule.title) \(target)"
    }
  }
}

extension String {
  /// "say to ask first" as "says to ask first".
  fileprivate var inThirdPerson: String {
    let verb = utf8.prefix { $0 != UInt8(ascii: " ") }
    let isHissing =
      switch verb.last {
      case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"): true
      case UInt8(ascii: "h"):
        verb.dropLast().last == UInt8(ascii: "c") || verb.dropLast().last == UInt8(ascii: "s")
      default: false
      }
    return "\(self[..<verb.endIndex])\(isHissing ? "es" : "s")\(self[verb.endIndex...])"
  }

  /// Whether a name reads like more than one thing: "heating pads", but not "Salonpas".
  fileprivate var isPlural: Bool {
    hasSuffix("s") && !["as", "is", "os", "ss", "us"].contains(where: hasSuffix)
  }
}
