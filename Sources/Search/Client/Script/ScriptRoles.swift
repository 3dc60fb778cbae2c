/// Which parts each of a script's names plays, told from the brackets around it.
struct ScriptRoles {
  enum Role: Sendable {
    /// A word of the language, or a property.
    case fixed
    case variable
    /// A variable and a property of the same name: `{ name }`.
    case shorthand
  }

  private enum Bracket {
    case plain, object, block, classBody, template
  }

  private let tokens: [ScriptToken]
  /// One for each token.
  private(set) var roles: [Role] = []
  /// For each token that opens a bracket, the place after the one that closes it.
  private(set) var ends: [Int]

  init(_ tokens: [ScriptToken]) {
    self.tokens = tokens
    ends = tokens.indices.map { $0 + 1 }
    findRoles()
  }

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
    case .sign: return tokens.isAny(of: Self.beforeBlocks, at: index - 1) ? .block : .object
    case .name: return Self.beforeObjects.contains(tokens[index - 1].text) ? .object : .block
    case .number, .string, .template, .pattern: return .block
    }
  }

  private static let beforeBlocks = [")", "=>", ";", "{", "}"]
  private static let beforeObjects: Set<String> = [
    "const", "in", "let", "of", "return", "throw", "typeof", "yield",
  ]

  private func role(at index: Int, in bracket: Bracket?) -> Role {
    let token = tokens[index]
    guard token.kind == .name, !token.isKeyword, !tokens.isAny(of: [".", "?."], at: index - 1)
    else {
      return .fixed
    }
    switch bracket {
    case .object where tokens.isAny(of: ["{", ","], at: index - 1):
      return tokens.isAny(of: [":", "("], at: index + 1) ? .fixed : .shorthand
    case .object
    where tokens.isSign("(", at: index + 1) && tokens.isAny(of: ["{", ","], at: index - 2):
      return ["async", "get", "set"].contains(tokens[index - 1].text) ? .fixed : .variable
    case .classBody where tokens.isSign("(", at: index + 1): return .fixed
    default: return .variable
    }
  }
}
