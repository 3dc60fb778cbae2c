/// An ending, and what takes its place.
struct SuffixRule {
  let suffix: [UInt8]
  let replacement: [UInt8]
  /// The letters of which one must stand before the ending; nil if any may.
  let after: [UInt8]?
  /// Whether the ending must lie in the second region and not only in the first.
  let isInRegion2: Bool

  init(
    _ suffix: String, _ replacement: String = "", after: String? = nil, inRegion2: Bool = false
  ) {
    self.suffix = Array(suffix.utf8)
    self.replacement = Array(replacement.utf8)
    self.after = after.map { Array($0.utf8) }
    isInRegion2 = inRegion2
  }
}

// Longest first: only the longest ending that a word has is looked at.
extension StemDraft {
  static let longSuffixes = [
    SuffixRule("ational", "ate"), SuffixRule("ization", "ize"), SuffixRule("fulness", "ful"),
    SuffixRule("ousness", "ous"), SuffixRule("iveness", "ive"), SuffixRule("tional", "tion"),
    SuffixRule("biliti", "ble"), SuffixRule("lessli", "less"), SuffixRule("entli", "ent"),
    SuffixRule("ation", "ate"), SuffixRule("alism", "al"), SuffixRule("aliti", "al"),
    SuffixRule("ousli", "ous"), SuffixRule("iviti", "ive"), SuffixRule("fulli", "ful"),
    SuffixRule("ogist", "og"), SuffixRule("enci", "ence"), SuffixRule("anci", "ance"),
    SuffixRule("abli", "able"), SuffixRule("izer", "ize"), SuffixRule("ator", "ate"),
    SuffixRule("alli", "al"), SuffixRule("bli", "ble"), SuffixRule("ogi", "og", after: "l"),
    SuffixRule("li", after: "cdeghkmnrt"),
  ]

  static let middleSuffixes = [
    SuffixRule("ational", "ate"), SuffixRule("tional", "tion"), SuffixRule("alize", "al"),
    SuffixRule("icate", "ic"), SuffixRule("iciti", "ic"), SuffixRule("ative", inRegion2: true),
    SuffixRule("ical", "ic"), SuffixRule("ness"), SuffixRule("ful"),
  ]

  static let shortSuffixes =
    [
      "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
      "ive", "ize",
    ].map { SuffixRule($0, inRegion2: true) }
    + [SuffixRule("ion", after: "st", inRegion2: true)]
    + ["al", "er", "ic"].map { SuffixRule($0, inRegion2: true) }
}
