/// Words that say whom something is for.
struct PopulationExpression: Hashable {
  var youngest: Int
  var oldest: Int?
  var tokens: Range<Int>
}

extension DoseTokens {
  /// The people who are named at `index`: "adults and children 12 years and over", "aged 6 to 11".
  ///
  /// With `isAge` a bare number is an age, as it is below a column's header "Age".
  func population(at index: Int, isAge: Bool = false) -> PopulationExpression? {
    guard var people = group(at: index, isAge: isAge) else { return nil }
    while word(people.tokens.upperBound) == .and || word(people.tokens.upperBound) == .or,
      let other = group(at: people.tokens.upperBound + 1, isAge: false)
    {
      people.youngest = min(people.youngest, other.youngest)
      people.oldest =
        if let mine = people.oldest, let theirs = other.oldest { max(mine, theirs) } else { nil }
      people.tokens = index..<other.tokens.upperBound
    }
    return people
  }

  private func group(at index: Int, isAge: Bool) -> PopulationExpression? {
    guard let token = self[index], let word = token.word else { return nil }
    switch word {
    case .adult: return named(18, nil, index)
    case .child: return named(0, 17, index)
    case .teen: return named(13, 17, index)
    case .infant: return named(0, 1, index)
    case .person, .aged: return named(nil, nil, index)
    case .older where self.word(index + 1) == .adult: return named(65, nil, index + 1)
    case .number, .under, .over: return ages(at: index, isSure: isAge)
    default: return nil
    }
  }

  /// A word for people and the ages after it; `youngest` is nil for words that need ages.
  private func named(_ youngest: Int?, _ oldest: Int?, _ index: Int) -> PopulationExpression? {
    var next = index + 1
    for _ in 0..<4 {
      guard let token = self[next], token.gap != .stop else { break }
      switch token.word {
      case .aged, .of, .a, .from, .person: next += 1
      case .older where word(next + 1) == .than, .younger where word(next + 1) == .than: break
      default:
        // "who are", "of any".
        if youngest == nil, token.word == nil { next += 1 }
      }
    }
    if let ages = ages(at: next, isSure: true) {
      return PopulationExpression(
        youngest: max(ages.youngest, youngest == 18 ? 0 : youngest ?? 0),
        oldest: ages.oldest ?? (ages.isOpen ? nil : oldest), tokens: index..<ages.tokens.upperBound)
    }
    guard let youngest else { return nil }
    return PopulationExpression(youngest: youngest, oldest: oldest, tokens: index..<index + 1)
  }
}

extension PopulationExpression {
  /// Whether the ages have no upper end.
  fileprivate var isOpen: Bool { oldest == nil }
}
