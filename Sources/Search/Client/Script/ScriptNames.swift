/// Which of a script's names are its own variables, so that they can be called something shorter.
///
/// Properties keep their names, which others may read. A name that is declared anywhere in a script
/// is taken for that variable everywhere, so no variable may be called what the script needs as a
/// global, such as `document`.
struct ScriptNames {
  enum Role: Sendable {
    /// A word of the language, or a property.
    case fixed
    case variable
    /// A variable and a property of the same name: `{ name }`.
    case shorthand
  }

  let tokens: [ScriptToken]
  /// One for each token.
  private(set) var roles: [Role] = []
  private(set) var declared: Set<String> = []
  /// For each token that opens a bracket, the place after the one that closes it.
  private var ends: [Int]

  private enum Bracket {
    case plain, object, block, classBody, template
  }

  init(_ tokens: [ScriptToken]) {
    self.tokens = tokens
    ends = tokens.indices.map { $0 + 1 }
    findRoles()
    for index in tokens.indices { findDeclarations(at: index) }
  }

  private func isSign(_ sign: String, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isSign(sign)
  }

  private func isAny(of signs: Set<String>, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .sign
      && signs.contains(tokens[index].text)
  }

  // MARK: - Roles

  private mutating func findRoles() {
    var open: [(bracket: Bracket, start: Int)] = []
    roles.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      roles.append(role(at: index, in: open.last?.bracket))
      if token.isSign(")") || token.isSign("]") || token.isSign("}") || token.continuesTemplate {
        if let start = open.popLast()?.start { ends[start] = index + 1 }
      }
      if token.isSign("(") || token.isSign("[") { open.append((.plain, index)) }
      if token.isSign("{") { open.append((brace(at: index), index)) }
      if token.opensTemplate { open.append((.template, index)) }
    }
  }

  /// What a brace begins is told by what stands before it.
  private func brace(at index: Int) -> Bracket {
    guard index > 0 else { return .block }
    if index > 1, tokens[index - 2].text == "class" { return .classBody }
    switch tokens[index - 1].kind {
    case .sign: return isAny(of: Self.beforeBlocks, at: index - 1) ? .block : .object
    case .name: return Self.beforeObjects.contains(tokens[index - 1].text) ? .object : .block
    case .number, .string, .template, .pattern: return .block
    }
  }

  private static let beforeBlocks: Set<String> = [")", "=>", ";", "{", "}"]
  private static let beforeObjects: Set<String> = [
    "const", "in", "let", "of", "return", "throw", "typeof", "yield",
  ]

  private func role(at index: Int, in bracket: Bracket?) -> Role {
    let token = tokens[index]
    guard token.kind == .name, !token.isKeyword, !isAny(of: [".", "?."], at: index - 1) else {
      return .fixed
    }
    switch bracket {
    case .object where isAny(of: ["{", ","], at: index - 1):
      return isAny(of: [":", "("], at: index + 1) ? .fixed : .shorthand
    case .object where isSign("(", at: index + 1) && isAny(of: ["{", ","], at: index - 2):
      return ["async", "get", "set"].contains(tokens[index - 1].text) ? .fixed : .variable
    case .classBody where isSign("(", at: index + 1): return .fixed
    default: return .variable
    }
  }

  // MARK: - Declarations

  private mutating func findDeclarations(at index: Int) {
    let token = tokens[index]
    switch token.text {
    case "const", "let", "function", "class":
      guard token.kind == .name else { return }
      declare(patternAt: index + 1)
    case "(":
      if beginsParameters(at: index) { declare(patternAt: index) }
    default:
      if isSign("=>", at: index + 1) { declare(patternAt: index) }
    }
  }

  /// Parentheses hold parameters if `=>` follows, or a block that no word of the language begins.
  private func beginsParameters(at index: Int) -> Bool {
    let end = ends[index]
    if isSign("=>", at: end) { return true }
    guard index > 0, tokens[index - 1].kind == .name, isSign("{", at: end) else { return false }
    return !tokens[index - 1].isKeyword || ["catch", "function"].contains(tokens[index - 1].text)
  }

  /// All names that a name, a list of parameters or a destructuring pattern binds.
  private mutating func declare(patternAt start: Int) {
    guard tokens.indices.contains(start) else { return }
    guard isAny(of: ["(", "[", "{"], at: start) else {
      if roles[start] != .fixed { declared.insert(tokens[start].text) }
      return
    }
    let end = ends[start]
    var index = start
    while index < end {
      if isSign("=", at: index) {
        index = endOfValue(after: index, before: end)
        continue
      }
      if roles[index] != .fixed, isAny(of: ["(", "[", "{", ",", ":", "..."], at: index - 1) {
        declared.insert(tokens[index].text)
      }
      index += 1
    }
  }

  /// The place after the value that a name in a pattern has if nothing is given.
  private func endOfValue(after start: Int, before end: Int) -> Int {
    var index = start + 1
    while index < end, !isAny(of: [",", ")", "]", "}"], at: index) {
      index = ends[index]
    }
    return index
  }
}
