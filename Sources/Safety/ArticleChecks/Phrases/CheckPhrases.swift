package import Prose

/// Which of the site's phrases the checks look for, so that each article is searched only once.
package struct CheckPhrases: Sendable {
  /// What a phrase is to the checks; one phrase can be several things.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt16

    static let unsafeClaim = Role(rawValue: 1)
    static let absoluteReassurance = Role(rawValue: 1 << 1)
    static let replacesCare = Role(rawValue: 1 << 2)
    static let pointsElsewhere = Role(rawValue: 1 << 3)
    static let abbreviation = Role(rawValue: 1 << 4)
    static let aspects: [Role] = (5..<10).map { Role(rawValue: 1 << $0) }
    static let anyAspect = Role(aspects)
  }

  /// By a phrase's number; those of the vocabulary and the rules have none.
  private var roles: [Role] = []
  let abbreviations: AbbreviationPhrases

  /// Adds the checks' phrases to the site's.
  package init(_ vocabulary: Vocabulary, addingTo phrases: inout PhraseSet) {
    abbreviations = AbbreviationPhrases(vocabulary, addingTo: &phrases)
    for number in abbreviations.numbers { assign(.abbreviation, to: number) }
    for (role, patterns) in Self.lists {
      for pattern in patterns {
        // A test sees that none of them is wrong.
        if let number = try? phrases.add(pattern) { assign(role, to: number) }
      }
    }
  }

  /// The checks' own phrases by what they are.
  static let lists: [(role: Role, patterns: [String])] =
    [
      (.unsafeClaim, UnsafeClaim.phrases),
      (.absoluteReassurance, AbsoluteReassurance.phrases),
      (.replacesCare, ReplacesCare.phrases),
      (.pointsElsewhere, SelfContainedCard.phrases),
    ] + zip(Role.aspects, TreatmentAspects.Aspect.allCases.map(\.phrases)).map { ($0, $1) }

  private mutating func assign(_ role: Role, to phrase: Int) {
    while roles.count <= phrase { roles.append([]) }
    roles[phrase].insert(role)
  }

  /// What a phrase is to the checks; empty for one that they don't look for.
  func role(of phrase: Int) -> Role {
    roles.indices.contains(phrase) ? roles[phrase] : []
  }

  /// The matches of phrases in `role`; of those that overlap, the longest.
  func matches(of role: Role, in matches: [PhraseMatch]) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    for match in matches where !self.role(of: match.phrase).isDisjoint(with: role) {
      guard let last = found.last, match.words.lowerBound < last.words.upperBound else {
        found.append(match)
        continue
      }
      if match.words.count > last.words.count { found[found.count - 1] = match }
    }
    return found
  }
}
