#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How likely it is that a word of a query is another one misspelt, told from where it stands.
struct SpellingDoubt {
  /// A word is rare that stands in less than one unit of so many.
  private static let rare = 1_000
  /// How many words may be meant by one that isn't taken at its word, and how much less likely than
  /// the likeliest one they are.
  private static let most = (count: 4, worse: 2.5e6)
  /// How many may be meant by one that is, and how much less likely than that they are.
  private static let mostBeside = (count: 2, worse: 1.5e6)

  /// How many units have a word with its stem.
  private let units: Int
  /// Whether one has it in this form; nil if none has its stem.
  private let isSeen: Bool?
  /// Whether few have it, so that a browser has fetched the lexicon, too.
  private let isRare: Bool

  /// Nil for a word that is only another name.
  init?(_ word: ResolvedQuery.Word, _ root: SearchIndex.Root) {
    if let entry = word.entry, entry.own == nil { return nil }
    units = word.entry?.own?.units ?? 0
    isSeen = word.entry.map { ($0.forms.isEmpty ? [$0.key] : $0.forms).contains(word.bytes) }
    isRare = units * Self.rare < root.unitCount && !root.common.contains(word.stem)
  }

  private var isSlip: Bool { isSeen == true && units <= 2 }

  /// Whether it is compared with the words of the lexicon, besides those of its shard.
  var isLookedUp: Bool { isSeen == nil || isSlip || isRare }

  var isNone: Bool { isSeen == true && !isLookedUp }

  /// Which of the words found for it may be meant, the likeliest first, and whether that takes its
  /// place.
  func meant(
    of found: [SpellingCorrector.Correction], stem: [UInt8]
  ) -> (words: [SpellingCorrector.Correction], isCorrected: Bool) {
    let others = isSeen == nil ? found : found.filter { $0.stem != stem && $0.distance == 1 }
    guard let best = others.first else { return ([], false) }
    if isCorrected(best, isFirst: best.stem == found.first?.stem) {
      let limit = best.rank + Self.most.worse
      return (others.prefix(Self.most.count).filter { $0.rank < limit }, true)
    }
    guard isRare else { return ([], false) }
    let limit = (found.first { $0.stem == stem } ?? best).rank + Self.mostBeside.worse
    return (others.prefix(Self.mostBeside.count).filter { $0.rank < limit }, false)
  }

  private func isCorrected(_ best: SpellingCorrector.Correction, isFirst: Bool) -> Bool {
    switch isSeen {
    case nil: true
    case true?: isSlip && best.pages >= log10(Double(units * 50))
    case false?: isFirst && best.pages >= log10(Double(units * 10))
    }
  }
}
