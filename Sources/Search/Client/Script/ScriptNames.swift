/// Which of a script's names are its own variables, so that they can be called something shorter.
///
/// Properties keep their names, which others may read. A name that is declared anywhere in a script
/// is taken for that variable everywhere, so no variable may be called what the script needs as a
/// global, such as `document`.
struct ScriptNames {
  let tokens: [ScriptToken]
  /// One for each token.
  let roles: [ScriptRoles.Role]
  private(set) var declared: Set<String> = []
  /// For each token that opens a bracket, the place after the one that closes it.
  private let ends: [Int]

  init(_ tokens: [ScriptToken]) {
    self.tokens = tokens
    let found = ScriptRoles(tokens)
    (roles, ends) = (found.roles, found.ends)
    for index in tokens.indices { findDeclarations(at: index) }
  }

  private mutating func findDeclarations(at index: Int) {
    let token = tokens[index]
    switch token.text {
    case "const", "let":
      guard token.kind == .name else { return }
      declareAll(from: index + 1)
    case "function", "class":
      guard token.kind == .name else { return }
      declare(patternAt: index + 1)
    case "(":
      if beginsParameters(at: index) { declare(patternAt: index) }
    default:
      if tokens.isSign("=>", at: index + 1) { declare(patternAt: index) }
    }
  }

  /// Parentheses hold parameters if `=>` follows, or a block that no word of the language begins.
  private func beginsParameters(at index: Int) -> Bool {
    let end = ends[index]
    if tokens.isSign("=>", at: end) { return true }
    guard index > 0, tokens[index - 1].kind == .name, tokens.isSign("{", at: end) else {
      return false
    }
    return !tokens[index - 1].isKeyword || ["catch", "function"].contains(tokens[index - 1].text)
  }

  /// What one statement declares, each with its value if it has one.
  private mutating func declareAll(from start: Int) {
    var index = start
    while tokens.indices.contains(index) {
      declare(patternAt: index)
      index = ends[index]
      if tokens.isSign("=", at: index) { index = endOfValue(after: index, before: tokens.count) }
      guard tokens.isSign(",", at: index) else { return }
      index += 1
    }
  }

  /// All names that a name, a list of parameters or a destructuring pattern binds.
  private mutating func declare(patternAt start: Int) {
    guard tokens.indices.contains(start) else { return }
    guard tokens.isAny(of: ["(", "[", "{"], at: start) else {
      if roles[start] != .fixed { declared.insert(tokens[start].text) }
      return
    }
    let end = ends[start]
    var index = start
    while index < end {
      if tokens.isSign("=", at: index) {
        index = endOfValue(after: index, before: end)
        continue
      }
      if roles[index] != .fixed, tokens.isAny(of: ["(", "[", "{", ",", ":", "..."], at: index - 1) {
        declared.insert(tokens[index].text)
      }
      index += 1
    }
  }

  /// The place after a name's value, be it what a name in a pattern has if nothing is given.
  private func endOfValue(after start: Int, before end: Int) -> Int {
    var index = start + 1
    while index < end, !tokens.isAny(of: [",", ";", ")", "]", "}"], at: index) {
      index = ends[index]
    }
    return index
  }
}
