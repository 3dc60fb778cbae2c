import Prose

/// Whether a name or a phrase pattern is made so that a text can match it, and when two names are
/// the same.
enum NameShape {
  /// The name as names are compared: hyphens for blanks, letter case left out.
  static func folded(_ name: String) -> String { joined(name).lowercased() }

  /// The name with blanks for hyphens.
  static func joined(_ name: String) -> String {
    String(
      decoding: name.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// Why no text can match `name`, as the end of a sentence; nil if one can.
  ///
  /// A name is also shown and searched for, so it has none of the signs of a pattern.
  static func fault(in name: String) -> String? {
    if name.utf8.contains(where: "*#()/?".utf8.contains),
      let sign = name.first(where: "*#()/?".contains)
    {
      return "`\(sign)` can't be part of a word"
    }
    return patternFault(in: name)
  }

  /// Why no text can match the pattern `pattern`; nil if one can.
  static func patternFault(in pattern: String) -> String? {
    do throws(PatternError) {
      try PhraseSet.check(pattern)
      return nil
    } catch {
      return error.message
    }
  }
}
