/// The statements of a script's outermost function, so that names which only one of them knows can
/// be short anew in the next.
struct ScriptStatements {
  /// For each token the number of its statement.
  private(set) var numbers: [Int] = []
  /// The names that a statement gives to those after it, or that stand outside of brackets in it.
  private(set) var outer: Set<String> = []

  private static let openings: Set<String> = ["(", "[", "{"]
  private static let closings: Set<String> = [")", "]", "}"]

  /// Around the statements, `depth` brackets are open.
  init(_ tokens: [ScriptToken], depth: Int) {
    var number = 0
    var open = 0
    var isInHead = true
    for (index, token) in tokens.enumerated() {
      if token.kind == .sign && Self.closings.contains(token.text) || token.continuesTemplate {
        open -= 1
      }
      numbers.append(number)
      if open <= depth && (token.isSign("=") || token.isSign("(")) { isInHead = false }
      if token.kind == .name && (open <= depth || isInHead) { outer.insert(token.text) }
      if open == depth && endsStatement(token, before: tokens.dropFirst(index + 1).first) {
        number += 1
        isInHead = true
      }
      if token.kind == .sign && Self.openings.contains(token.text) || token.opensTemplate {
        open += 1
        if open == depth && number == 0 { isInHead = true }
      }
    }
  }

  /// What ends none where one could end only makes a longer one.
  private func endsStatement(_ token: ScriptToken, before next: ScriptToken?) -> Bool {
    if token.isSign(";") { return true }
    guard token.isSign("}"), let next, next.kind == .name else { return false }
    return ["async", "class", "const", "for", "function", "let"].contains(next.text)
  }
}
