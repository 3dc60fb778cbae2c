import Content
import Diagnostics

/// An author's word that a finding is known and for now accepted:
/// `<!-- remedy-ignore heat-limit until 2027-01-31: the maker is being asked -->`.
struct Suppression {
  var rule: String
  /// The last day on which it holds.
  var lastDay: Day
  var reason: String
  /// The comment.
  var range: SourceRange
}

extension Suppression {
  static let form = "`<!-- remedy-ignore RULE until 2027-01-31: reason -->`"

  /// What a comment says.
  enum Reading {
    case suppression(Suppression)
    /// It is meant for this tool, and something is wrong with it: what, and the way out.
    case mistake(String, fix: String)
    /// It is meant for people.
    case remark
  }

  /// Reads the text between `<!--` and `-->`.
  static func read(_ comment: Substring, at range: SourceRange) -> Reading {
    let text = comment.trimmed
    guard text.hasPrefix("remedy-") else { return .remark }
    let command = text.prefix { !$0.isWhitespace }
    guard command == "remedy-ignore" else {
      return .mistake("there is no comment `\(command.prefix(40))`", fix: "write \(form)")
    }
    guard let colon = text.firstIndex(of: ":") else {
      return .mistake("the comment gives no reason", fix: "write \(form)")
    }
    let words = text[..<colon].split(whereSeparator: \.isWhitespace).dropFirst()
    let reason = text[text.index(after: colon)...].trimmed
    guard words.count == 3, words[2 - 1 + words.startIndex] == "until" else {
      return .mistake("the comment names no rule and no last day", fix: "write \(form)")
    }
    guard let rule = words.first, let last = words.last, let day = Day(last) else {
      return .mistake(
        "`\((words.last ?? "").prefix(40))` is no date of the calendar",
        fix: "write year-month-day: 2027-01-31")
    }
    // Not characters that nobody sees.
    guard
      reason.unicodeScalars.contains(where: {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    else {
      return .mistake("the comment gives no reason", fix: "say after the colon why")
    }
    return .suppression(
      Suppression(rule: String(rule), lastDay: day, reason: String(reason), range: range))
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
