/// Words that make an amount the most that may be taken.
struct LimitMark: Hashable {
  enum Kind: Hashable {
    /// "maximum", "do not exceed": of a day, if nothing else is said.
    case maximum
    /// "up to", "no more than": of a day only if it is said.
    case upper
    /// "more than", without a "no": how much is too much.
    case excess
  }

  var kind: Kind
  var tokens: Range<Int>
}

extension DoseTokens {
  /// The mark that starts at `index`.
  func limit(at index: Int) -> LimitMark? {
    switch word(index) {
    case .limit: return LimitMark(kind: .maximum, tokens: index..<index + 1)
    case .exceed: return LimitMark(kind: .maximum, tokens: index..<index + 1)
    case .most: return LimitMark(kind: .upper, tokens: index..<index + 1)
    case .up where word(index + 1) == .to:
      return LimitMark(kind: .upper, tokens: index..<index + 2)
    case .more where word(index + 1) == .than:
      let isNegated =
        last(.not, before: index, within: 5) != nil || last(.no, before: index, within: 5) != nil
      return LimitMark(kind: isNegated ? .upper : .excess, tokens: index..<index + 2)
    case .over where self[index + 1]?.number != nil:
      return LimitMark(kind: .excess, tokens: index..<index + 1)
    default: return nil
    }
  }
}
