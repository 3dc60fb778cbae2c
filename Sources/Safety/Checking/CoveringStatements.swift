import Markdown
import Prose

/// The statements that an article includes, by the rules that they cover.
struct CoveringStatements {
  /// For each rule, its first inclusion in ``links``; -1 if nothing covers it.
  private var heads: [Int]
  private var links: [(inclusion: Int, next: Int)] = []

  init(_ inclusions: [Inclusion], _ book: RuleBook) {
    heads = Array(repeating: -1, count: book.rules.count)
    links.reserveCapacity(8 * inclusions.count)
    // From the end, so that each chain begins with the first inclusion.
    for index in inclusions.indices.reversed() {
      guard let statement = book.statementNumber(inclusions[index].reference.id) else { continue }
      for rule in book.coveredRules[statement] {
        links.append((index, heads[rule]))
        heads[rule] = links.count - 1
      }
    }
  }

  /// The first inclusion of a statement that covers `rule` and stands where `isInPlace` says.
  func first(covering rule: Int, where isInPlace: (Int) -> Bool) -> Int? {
    var link = heads[rule]
    while link >= 0 {
      if isInPlace(links[link].inclusion) { return links[link].inclusion }
      link = links[link].next
    }
    return nil
  }
}
