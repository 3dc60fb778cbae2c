import Diagnostics
import Prose

/// Holds an article to every rule that applies to it.
struct RuleEvaluation {
  private let reading: ArticleReading
  private let book: RuleBook
  private let statements: CoveringStatements
  private let gifts: GiftPlaces
  /// Made when the first rule needs it: most articles satisfy theirs with statements.
  private var search: WordingSearch?
  private var coverage = RuleCoverage()

  private var prose: Prose { reading.prose }

  static func coverage(
    of reading: ArticleReading, _ book: RuleBook, _ index: RuleIndex
  ) -> RuleCoverage {
    var evaluation = Self(reading, book)
    let places = TriggerPlaces(
      reading, index, ruleCount: book.rules.count, gifts: evaluation.gifts)
    for rule in book.rules.indices where places.holds(rule) {
      if let place = places.only(of: rule) {
        evaluation.evaluate(rule, at: place)
      } else {
        evaluation.evaluate(rule, at: places.all(of: rule))
      }
    }
    return evaluation.coverage
  }

  private init(_ reading: ArticleReading, _ book: RuleBook) {
    self.reading = reading
    self.book = book
    statements = CoveringStatements(reading.prose.inclusions, book)
    gifts = GiftPlaces(reading, substances: book.doseSubstances)
    coverage.entries.reserveCapacity(32)
  }

  private mutating func evaluate(_ rule: Int, at place: TriggerPlace) {
    let section =
      switch book.rules[rule].scope {
      case .page: 0
      case .section: prose.outermostSection(around: innermostSection(of: place))
      }
    let found = satisfaction(of: rule, at: place, section: section)
    coverage.entries.append(
      RuleCoverage.Entry(rule: rule, trigger: place, section: section, satisfaction: found))
  }

  private mutating func evaluate(_ rule: Int, at places: [TriggerPlace]) {
    switch book.rules[rule].scope {
    case .page: if let first = places.first { evaluate(rule, at: first) }
    case .section: evaluateSections(rule, places)
    }
  }

  /// One entry for each outermost section; what stands before the first heading is of the page.
  private mutating func evaluateSections(_ rule: Int, _ places: [TriggerPlace]) {
    var rest = places[...]
    while let first = rest.first {
      let section = prose.outermostSection(around: innermostSection(of: first))
      let end =
        rest.firstIndex {
          prose.outermostSection(around: innermostSection(of: $0)) != section
        } ?? rest.endIndex
      let missing = evaluateSection(rule, rest[..<end], section)
      // A warning for the whole page is a warning for each of its sections.
      if missing, section == 0 { return }
      rest = rest[end...]
    }
  }

  /// Adds what the first place without a warning lacks or, if all have one, what the first has.
  private mutating func evaluateSection(
    _ rule: Int, _ places: ArraySlice<TriggerPlace>, _ section: Int
  ) -> Bool {
    var covered: RuleCoverage.Entry?
    for place in places {
      let found = satisfaction(of: rule, at: place, section: section)
      let entry = RuleCoverage.Entry(
        rule: rule, trigger: place, section: section, satisfaction: found)
      if found == .nothing {
        coverage.entries.append(entry)
        return true
      }
      covered = covered ?? entry
    }
    if let covered { coverage.entries.append(covered) }
    return false
  }

  private func innermostSection(of place: TriggerPlace) -> Int {
    prose.sentences.indices.contains(place.sentence) ? prose.sentences[place.sentence].section : 0
  }

  /// What keeps a rule at one of its places; `section` is the outermost one that the place is in.
  private mutating func satisfaction(
    of number: Int, at place: TriggerPlace, section: Int
  ) -> RuleCoverage.Satisfaction {
    let region = prose.sections.isEmpty ? 0..<0 : prose.sections[section].sentences
    let end = gifts.first(book.rules[number].before, of: number, in: region)
    let own = book.rules[number].scope == .section ? innermostSection(of: place) : 0
    let inclusions = prose.inclusions
    let statement = statements.first(covering: number) {
      inclusions[$0].position <= end && prose.areNested(inclusions[$0].section, own)
    }
    if let statement { return .statement(statement) }
    // The rule is taken out of the book only now: that costs more than all that comes before.
    let rule = book.rules[number]
    guard rule.accepts == .wording, rule.severity != .error, !rule.say.isEmpty else {
      return .nothing
    }
    let search = search ?? WordingSearch(reading, book)
    self.search = search
    let sentences = search.sentences(
      saying: book.phrases.concepts[number], near: own, before: end, inside: rule.inside)
    return sentences.map { .wording($0) } ?? .nothing
  }
}
