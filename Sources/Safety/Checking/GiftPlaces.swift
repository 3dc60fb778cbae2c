import Prose

/// Where an article gives doses and steps, which some warnings must come before.
struct GiftPlaces {
  private let reading: ArticleReading
  /// For each rule, the substances whose doses it is about; nil for all.
  private let substances: [Set<String>?]
  /// The first sentences of the lists of steps, but of those at the end that have none.
  private let steps: ArraySlice<Int>

  init(_ reading: ArticleReading, substances: [Set<String>?]) {
    self.reading = reading
    self.substances = substances
    steps = reading.prose.steps.prefix { $0 < reading.prose.sentences.count }
  }

  /// Whether the article gives what `entry` asks for.
  func hold(_ entry: RuleIndex.Entry) -> Bool {
    switch entry.gives {
    case nil: true
    case .dose: reading.doses.contains { isDose($0, of: entry.rule) }
    case .steps: !steps.isEmpty
    }
  }

  /// Where an article that meets `entry` without naming anything makes the rule apply.
  func places(for entry: RuleIndex.Entry) -> [TriggerPlace] {
    switch entry.gives {
    case nil: [TriggerPlace(cause: .article, sentence: 0)]
    case .dose:
      reading.doses.indices.filter { isDose(reading.doses[$0], of: entry.rule) }.map {
        TriggerPlace(cause: .dose($0), sentence: reading.doses[$0].sentence)
      }
    case .steps: steps.map { TriggerPlace(cause: .steps, sentence: $0) }
    }
  }

  /// The first sentence of `region` that gives what the warning of a rule must come before; past
  /// all sentences if none does.
  func first(_ gift: Trigger.Gift?, of rule: Int, in region: Range<Int>) -> Int {
    switch gift {
    case nil: .max
    case .dose: firstDose(of: rule, in: region) ?? .max
    case .steps: steps.first(where: region.contains) ?? .max
    }
  }

  /// Whether someone who reads `dose` is told to take what the rule is about; a dose that names no
  /// substance may be of any.
  private func isDose(_ dose: Dose, of rule: Int) -> Bool {
    guard dose.isInstruction else { return false }
    guard let substance = dose.substance, let wanted = substances[rule] else { return true }
    return wanted.contains(substance)
  }

  private func firstDose(of rule: Int, in region: Range<Int>) -> Int? {
    let doses = reading.doses
    var (low, high) = (0, doses.count)
    while low < high {
      let middle = (low + high) / 2
      if doses[middle].sentence < region.lowerBound { low = middle + 1 } else { high = middle }
    }
    for dose in doses[low...] {
      guard dose.sentence < region.upperBound else { return nil }
      if isDose(dose, of: rule) { return dose.sentence }
    }
    return nil
  }
}
