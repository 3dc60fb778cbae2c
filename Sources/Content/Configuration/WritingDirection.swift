import Foundation

/// Which way a language's lines run; the values of HTML's `dir`.
package enum WritingDirection: String, Hashable, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The scripts in use today whose letters run from right to left (Unicode, Bidi_Class R and AL), by
  /// their codes of ISO 15924.
  private static let rightToLeftScripts: Set = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
  ]

  /// The direction of a BCP 47 language tag: that of the script it names, or else of the one that
  /// CLDR says the language is written in.
  package init(ofLanguage tag: String) {
    let likely = Locale.Language(identifier: tag).maximalIdentifier
    let script = Locale.Language(identifier: likely).script?.identifier ?? ""
    self = Self.rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight
  }
}
