/// Declares variables in as few statements as it takes: one for those that are declared one after
/// the other.
///
/// What was checked as it was written needs no `const` when it is sent.
struct JoinedDeclarations {
  private(set) var tokens: [ScriptToken] = []
  /// For each open bracket, whether the statement in it declares variables.
  private var declares = [false]

  init(_ script: [ScriptToken]) {
    tokens.reserveCapacity(script.count)
    for (index, token) in script.enumerated() {
      add(token, isDeclaration: token.isDeclaration && !script.isProperty(at: index))
    }
  }

  private mutating func add(_ token: ScriptToken, isDeclaration: Bool) {
    let isNext = tokens.last?.isSign(";") == true
    let last = declares.count - 1
    if isDeclaration, isNext, declares[last] {
      tokens[tokens.count - 1].text = ","
      return
    }
    if isDeclaration || isNext { declares[last] = isDeclaration }
    if token.opensBracket { declares.append(false) }
    if token.closesBracket, last > 0 { declares.removeLast() }
    tokens.append(isDeclaration ? ScriptToken(kind: .name, text: "let") : token)
  }
}

extension ScriptToken {
  fileprivate var isDeclaration: Bool { kind == .name && (text == "const" || text == "let") }

  fileprivate var opensBracket: Bool {
    opensTemplate || kind == .sign && ["(", "[", "{"].contains(text)
  }

  fileprivate var closesBracket: Bool {
    continuesTemplate || kind == .sign && [")", "]", "}"].contains(text)
  }
}

extension [ScriptToken] {
  /// Whether a word is what something is called, whatever it means elsewhere.
  fileprivate func isProperty(at index: Int) -> Bool {
    isAny(of: [".", "?."], at: index - 1) || isAny(of: [":", "("], at: index + 1)
  }
}
