import Content
package import Prose

/// All phrases that articles are searched for, and which slots of which rules each of them fills.
package struct RulePhrases: Sendable {
  /// Names and what the checks look for: every article is searched for them.
  package private(set) var set = PhraseSet()
  /// What rules want said, and what denies it: most phrases, and the most frequent ones. Only an
  /// article that has to satisfy a rule by its own words is searched for them.
  private(set) var wording = PhraseSet()
  /// What the vocabulary's phrases mean.
  package let names: VocabularyNames
  /// Those of the article checks.
  package let checks: CheckPhrases
  /// For each rule of the book and each of its concepts, the numbers of its slots.
  private(set) var concepts: [[Range<Int>]] = []
  private(set) var slotCount = 0
  /// The slots of the phrase `n` of ``wording`` begin in ``slots`` at `starts[n]`.
  private var starts: [Int] = [0]
  private(set) var slots: [Int] = []
  /// The phrases that deny or play down what stands beside them.
  private var guards: Set<Int> = []
  private var numbers: [String: Int] = [:]

  /// Numbers the phrases of `rules`, and writes the numbers into them.
  init(_ rules: inout [Rule], _ vocabulary: Vocabulary) {
    names = vocabulary.add(to: &set)
    checks = CheckPhrases(vocabulary, addingTo: &set)
    var slotsOfPhrase: [Int: [Int]] = [:]
    for rule in rules.indices {
      let first = slotCount
      for concept in rules[rule].say.indices {
        for alternatives in rules[rule].say[concept].patterns {
          let phrases = Set(alternatives.flatMap(vocabulary.expanded).compactMap { number(of: $0) })
          for phrase in phrases { slotsOfPhrase[phrase, default: []].append(slotCount) }
          rules[rule].say[concept].slots.append(phrases.sorted())
          slotCount += 1
        }
      }
      concepts.append(Self.ranges(of: rules[rule].say, from: first))
    }
    guards = Set(vocabulary.guards.values.joined().compactMap { number(of: $0.value) })
    let last = slotsOfPhrase.keys.max() ?? -1
    for phrase in 0..<(last + 1) {
      slots += slotsOfPhrase[phrase] ?? []
      starts.append(slots.count)
    }
  }

  /// The phrase's number; one that several rules use is looked for once.
  /// Nil for one that can't be looked for, which is reported where it is written.
  private mutating func number(of pattern: String) -> Int? {
    if let number = numbers[pattern] { return number }
    guard let number = try? wording.add(pattern) else { return nil }
    numbers[pattern] = number
    return number
  }

  private static func ranges(of concepts: [Concept], from first: Int) -> [Range<Int>] {
    var next = first
    return concepts.map { concept in
      defer { next += concept.patterns.count }
      return next..<(next + concept.patterns.count)
    }
  }

  /// The slots that a phrase of ``wording`` fills, as a range of ``slots``.
  func slotRange(of phrase: Int) -> Range<Int> {
    phrase + 1 < starts.count ? starts[phrase]..<starts[phrase + 1] : 0..<0
  }

  /// Whether a sentence with the phrase in it never satisfies a rule.
  func isGuard(_ phrase: Int) -> Bool { guards.contains(phrase) }
}

extension Vocabulary {
  /// The phrases that `@name` stands for; any other pattern stands for itself.
  fileprivate func expanded(_ pattern: String) -> [String] {
    guard pattern.hasPrefix("@") else { return [pattern] }
    return phrases[String(pattern.dropFirst())]?.map(\.value) ?? []
  }
}
