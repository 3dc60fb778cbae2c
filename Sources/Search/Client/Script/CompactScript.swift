/// A script as short as it can be sent without meaning something else: no comments, no blanks that
/// nothing needs, short names for its variables, and few statements to declare them.
enum CompactScript {
  static func bytes(of script: [UInt8]) -> [UInt8] {
    let named = withShortNames(ScriptNames(ScriptScanner.tokens(of: script)))
    let tokens = JoinedDeclarations(named).tokens
    var bytes: [UInt8] = []
    bytes.reserveCapacity(script.count)
    for (index, token) in tokens.enumerated() {
      if index + 1 < tokens.count, isNeedless(token, before: tokens[index + 1]) { continue }
      if index > 0, needsBlank(tokens[index - 1], token) { bytes.append(UInt8(ascii: " ")) }
      bytes += token.text.utf8
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The last one of several is ended by the bracket around them.
  private static func isNeedless(_ token: ScriptToken, before next: ScriptToken) -> Bool {
    guard next.kind == .sign else { return false }
    if token.isSign(";") { return next.text == "}" }
    return token.isSign(",") && [")", "]", "}"].contains(next.text)
  }

  private static func needsBlank(_ token: ScriptToken, _ next: ScriptToken) -> Bool {
    guard let last = token.text.utf8.last, let first = next.text.utf8.first else { return false }
    if token.kind == .pattern { return next.kind == .name }
    if ScriptScanner.isWord(last) && ScriptScanner.isWord(first) { return true }
    return last == first && [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(first)
  }

  private static func withShortNames(_ names: ScriptNames) -> [ScriptToken] {
    let short = ShortNames(names)
    return names.tokens.indices.map { index in
      var token = names.tokens[index]
      guard names.roles[index] != .fixed, let name = short.name(at: index) else { return token }
      token.text = names.roles[index] == .shorthand ? "\(token.text):\(name)" : name
      return token
    }
  }
}
