/// Words that a heading or lead-in ends with when what follows completes it: "Call 911 if".
enum OpenEnding {
  private static let words: Set<[UInt8]> = Set(
    ["if", "when", "unless", "to", "for", "with", "who", "that", "and", "or", "not"]
      .map { Array($0.utf8) })

  /// Whether `word` is one, letter case ignored.
  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 6 && words.contains(word.map(\.lowercased))
  }
}
