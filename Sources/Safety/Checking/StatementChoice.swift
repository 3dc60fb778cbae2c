/// Chooses which statements an article should include for what it lacks: few, each for as much as it
/// can, since a page with many boxes is read less.
struct StatementChoice {
  /// For each rule that lacks something, the statement to include.
  private(set) var statements: [Int: Int] = [:]

  /// - Parameters:
  ///   - rules: numbers of the rules that lack something.
  ///   - book: what statements cover.
  ///   - included: numbers of the statements that are there already, which can't be included twice.
  init(for rules: Set<Int>, _ book: RuleBook, included: Set<Int>) {
    var open = rules.filter { rule in
      let covering = book.coveringStatements[rule]
      return !covering.isEmpty && included.isDisjoint(with: covering)
    }
    while !open.isEmpty {
      var counts: [Int: Int] = [:]
      for rule in open {
        for statement in book.coveringStatements[rule] { counts[statement, default: 0] += 1 }
      }
      // Of several that cover as much, the first by name.
      let best = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
      guard let best else { return }
      for rule in open where book.coveringStatements[rule].contains(best.key) {
        statements[rule] = best.key
        open.remove(rule)
      }
    }
  }
}
