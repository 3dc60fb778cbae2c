/// A script as short as it can be sent without meaning something else: no comments, no blanks that
/// nothing needs, and short names for its variables.
enum CompactScript {
  static func bytes(of script: [UInt8]) -> [UInt8] {
    let tokens = withShortNames(ScriptNames(ScriptScanner.tokens(of: script)))
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
    let short = shortNames(names)
    return zip(names.tokens, names.roles).map { token, role in
      guard role != .fixed, let name = short[token.text] else { return token }
      var token = token
      token.text = role == .shorthand ? "\(token.text):\(name)" : name
      return token
    }
  }

  /// The shortest name for the variable that is used most, and so on. Names of one letter stay.
  private static func shortNames(_ names: ScriptNames) -> [String: String] {
    var counts: [String: Int] = [:]
    var found: [String] = []
    var taken = ScriptToken.keywords
    for (token, role) in zip(names.tokens, names.roles) where role != .fixed {
      guard names.declared.contains(token.text), token.text.utf8.count > 1 else {
        taken.insert(token.text)
        continue
      }
      if counts[token.text] == nil { found.append(token.text) }
      counts[token.text, default: 0] += 1
    }
    let ranked = found.enumerated().sorted {
      (counts[$1.element, default: 0], $0.offset) < (counts[$0.element, default: 0], $1.offset)
    }
    let free = candidates.lazy.filter { !taken.contains($0) }
    return Dictionary(zip(ranked.map(\.element), free)) { first, _ in first }
  }

  /// Names of one letter, then of two.
  private static let candidates: [String] = {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    return letters + letters.flatMap { first in letters.map { first + $0 } }
  }()
}
