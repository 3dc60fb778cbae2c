/// What a script's variables are called when it is sent.
///
/// A variable that a statement of the outermost function gives to the others is called the same in all
/// of them. Others are called by a letter that is free in their statement: a script whose parts look
/// alike compresses better. Names of one letter stay.
struct ShortNames {
  private let statements: ScriptStatements
  private let texts: [String]
  private var shared: [String: String] = [:]
  /// One dictionary for each statement.
  private var own: [[String: String]] = []

  init(_ names: ScriptNames) {
    // The function around it all is an expression in parentheses.
    statements = ScriptStatements(names.tokens, depth: 2)
    texts = names.tokens.map(\.text)
    var taken = ScriptToken.keywords
    var uses = Uses()
    for (index, role) in names.roles.enumerated() where role != .fixed {
      let text = texts[index]
      if names.declared.contains(text), text.utf8.count > 1 {
        uses.note(text, in: statements.numbers[index])
      } else {
        taken.insert(text)
      }
    }
    let (common, local) = uses.parted(outer: statements.outer)
    let free = (Self.large + Self.pairs).lazy.filter { !taken.contains($0) }
    shared = Dictionary(zip(common, free)) { first, _ in first }
    own = local.enumerated().map { number, found in
      let used = Set(uses.names(in: number).compactMap { shared[$0] })
      let free = (Self.small + Self.large + Self.pairs).lazy
        .filter { !taken.contains($0) && !used.contains($0) }
      return Dictionary(zip(found, free)) { first, _ in first }
    }
  }

  /// Nil if the name stays.
  func name(at index: Int) -> String? {
    let number = statements.numbers[index]
    return shared[texts[index]] ?? (own.indices.contains(number) ? own[number][texts[index]] : nil)
  }

  private static let small = "etnsraiocludhfpmgbwyvkxjqz".map(String.init)
  private static let large = "SAEMCTPRIFDOLNUBWHGVXKYJQZ".map(String.init)
  private static let pairs = (small + large).flatMap { first in (small + large).map { first + $0 } }
}

/// How often which statement uses which name.
private struct Uses {
  private var counts: [String: Int] = [:]
  private var byStatement: [[String]] = []

  mutating func note(_ name: String, in statement: Int) {
    while byStatement.count <= statement { byStatement.append([]) }
    counts[name, default: 0] += 1
    if !byStatement[statement].contains(name) { byStatement[statement].append(name) }
  }

  /// In the order in which they come.
  func names(in statement: Int) -> [String] { byStatement[statement] }

  /// The names that `outer` has, the most used first, and those that each statement has for itself.
  func parted(outer: Set<String>) -> (common: [String], local: [[String]]) {
    var seen: Set<String> = []
    let common = byStatement.joined().filter { outer.contains($0) && seen.insert($0).inserted }
    let ranked = common.enumerated().sorted {
      (counts[$1.element, default: 0], $0.offset) < (counts[$0.element, default: 0], $1.offset)
    }
    return (ranked.map(\.element), byStatement.map { $0.filter { !outer.contains($0) } })
  }
}
