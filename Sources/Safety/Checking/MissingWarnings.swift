import Diagnostics
import Markdown
import Prose

/// Says what an article lacks, and where it belongs.
struct MissingWarnings {
  private let reading: ArticleReading
  private let book: RuleBook
  private let file: String
  private let missing: [RuleCoverage.Entry]
  private let places: InsertionPlaces
  private let choice: StatementChoice
  private let included: Set<Int>
  private let gifts: GiftPlaces
  /// Where all that belongs to the whole page is to be put.
  private var pagePlace: SourceLocation?
  /// What one warning is missing for, by ``warning(for:)``.
  private var needs: [Int: Need] = [:]

  /// All entries that the same warning would satisfy.
  private struct Need {
    /// The one section that lacks it; nil if several do, or the whole page.
    var section: Int?
    /// The first sentence that it must stand before there.
    var end = Int.max
  }

  /// The findings for all entries of `coverage` that nothing satisfies and whose rule, a place in
  /// the book, `isWanted`.
  static func findings(
    _ coverage: RuleCoverage, of reading: ArticleReading, _ book: RuleBook, in file: String,
    where isWanted: (Int) -> Bool = { _ in true }
  ) -> [Finding] {
    let missing = coverage.entries.filter { $0.satisfaction == .nothing }
    let wanted = missing.filter { isWanted($0.rule) }
    guard !wanted.isEmpty else { return [] }
    var warnings = Self(missing, reading, book, file)
    return wanted.map { warnings.finding(for: $0) }
  }

  private init(
    _ missing: [RuleCoverage.Entry], _ reading: ArticleReading, _ book: RuleBook, _ file: String
  ) {
    self.missing = missing
    self.reading = reading
    self.book = book
    self.file = file
    places = InsertionPlaces(reading)
    included = Set(
      reading.prose.inclusions.compactMap { book.statementNumber($0.reference.id) })
    choice = StatementChoice(for: Set(missing.map(\.rule)), book, included: included)
    gifts = GiftPlaces(reading, substances: book.doseSubstances)
    // One place for all, so that they can share a block.
    let ends = missing.map { end($0.rule, section: 0) }
    pagePlace = places.page(before: ends.min() ?? .max)
    gatherNeeds()
  }

  private mutating func finding(for entry: RuleCoverage.Entry) -> Finding {
    let rule = book.rules[entry.rule]
    let isBound = end(entry.rule, section: entry.section) < .max
    let words = MissingWarningText(
      rule, entry.trigger, in: reading, statements: statements(for: entry.rule),
      misplaced: misplaced(entry.rule), isBound: isBound)
    var finding = Finding(
      entry.trigger.isContrast ? .note : rule.severity, rule: rule.id, words.message, in: file,
      at: entry.trigger.range(in: reading), why: rule.why, fix: words.fix, sources: rule.sources)
    finding.trigger = entry.trigger.foldedText(in: reading)
    guard let place = place(for: entry) else { return finding }
    finding.related = [RelatedPlace("the warning belongs before this", in: file, at: place..<place)]
    finding.repair = choice.statements[entry.rule].map {
      .inclusion(statement: book.statements[$0].id, before: place)
    }
    return finding
  }

  /// A warning that one section alone lacks belongs into it, any other to the start of the page.
  private func place(for entry: RuleCoverage.Entry) -> SourceLocation? {
    guard let need = needs[warning(for: entry)], let section = need.section, section != 0 else {
      return pagePlace
    }
    return places.section(section, before: need.end) ?? pagePlace
  }

  /// Gathers the needs, in one walk over all entries: there may be thousands.
  private mutating func gatherNeeds() {
    for entry in missing {
      let warning = warning(for: entry)
      let isLocal = book.rules[entry.rule].scope == .section
      var need = needs[warning] ?? Need(section: isLocal ? entry.section : nil)
      if !isLocal || need.section != entry.section { need.section = nil }
      need.end = min(need.end, end(entry.rule, section: entry.section))
      needs[warning] = need
    }
  }

  /// A number for the statement that an entry is to be satisfied by or, without one, for its rule.
  private func warning(for entry: RuleCoverage.Entry) -> Int {
    choice.statements[entry.rule] ?? -1 - entry.rule
  }

  /// The sentence that the rule's warning must stand before.
  private func end(_ rule: Int, section: Int) -> Int {
    guard !reading.prose.sections.isEmpty else { return .max }
    return gifts.first(
      book.rules[rule].before, of: rule, in: reading.prose.sections[section].sentences)
  }

  /// The statements to choose from, the best first.
  private func statements(for rule: Int) -> [String] {
    guard let chosen = choice.statements[rule] else { return [] }
    let others = book.coveringStatements[rule].filter { $0 != chosen }
    return ([chosen] + others).map { book.statements[$0].id }
  }

  /// A statement that is there and stands where it can't satisfy the rule.
  private func misplaced(_ rule: Int) -> String? {
    book.coveringStatements[rule].first(where: included.contains).map { book.statements[$0].id }
  }
}
