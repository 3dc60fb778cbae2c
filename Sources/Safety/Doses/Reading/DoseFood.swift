import Prose

/// Tells amounts of what is eaten and drunk from doses: "400 mg of sodium", "2 litres of water".
struct DoseFood {
  private let tokens: DoseTokens

  init(_ tokens: DoseTokens) { self.tokens = tokens }

  /// Whether the amount is one of food.
  ///
  /// - Parameters:
  ///   - amount: its tokens.
  ///   - isNamed: whether a medicine is named with it.
  ///   - mentions: the medicines that the sentence names.
  /// - Returns: false too for a salt of a medicine: "diclofenac sodium 50 mg".
  func touches(_ amount: Range<Int>, _ isNamed: Bool, _ mentions: ArraySlice<Mention>) -> Bool {
    // "400 mg of dietary sodium", "500 ml water".
    var index = amount.upperBound
    if tokens.word(index) == .of { index += 1 }
    for _ in 0..<2 {
      guard let token = tokens[index], token.isJoined, !isMention(index, mentions) else { break }
      if token.word == .food { return true }
      guard token.word == nil else { break }
      index += 1
    }
    // "caffeine 200 mg", "sodium (400 mg)", "less sodium than 400 mg".
    for index in (max(0, amount.lowerBound - 3)..<amount.lowerBound).reversed() {
      if isMention(index, mentions) { return false }
      guard tokens.word(index) == .food else { continue }
      // "diclofenac sodium 50 mg".
      return !isMention(index - 1, mentions)
        && (!isNamed || index == amount.lowerBound - 1)
    }
    return false
  }

  private func isMention(_ index: Int, _ mentions: ArraySlice<Mention>) -> Bool {
    guard let token = tokens[index] else { return false }
    return mentions.contains { $0.words.contains(token.index) }
  }
}
