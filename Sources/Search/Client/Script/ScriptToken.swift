/// The smallest part of a script (ECMAScript 2023, section 12) that means something.
struct ScriptToken: Hashable, Sendable {
  enum Kind: Sendable {
    /// A word of the language, or one that the script made up.
    case name
    case number
    /// A string in quotes.
    case string
    /// A part of a template between backticks: up to a `${`, or from a `}` on.
    case template
    /// A regular expression with its flags.
    case pattern
    /// Anything else.
    case sign
  }

  var kind: Kind
  var text: String

  /// Whether the language itself reads this name, here or elsewhere.
  var isKeyword: Bool { kind == .name && Self.keywords.contains(text) }

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

  /// Whether it is the part of a template before a value.
  var opensTemplate: Bool { kind == .template && text.hasSuffix("${") }
  /// Whether it is the part of a template after a value.
  var continuesTemplate: Bool { kind == .template && text.hasPrefix("}") }

  static let keywords: Set<String> = Set(
    """
    arguments async await break case catch class const continue debugger default delete do else
    enum eval export extends false finally for function get if import in instanceof let new null
    of return set static super switch this throw true try typeof undefined var void while with
    yield
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// The signs of several characters, the longest first.
  static let signs: [[UInt8]] = [
    ">>>=", "...", "===", "!==", ">>>", "**=", "<<=", ">>=", "&&=", "||=", "??=", "=>", "==", "!=",
    "<=", ">=", "&&", "||", "??", "?.", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "^=", "**", "++",
    "--", "<<", ">>",
  ].map { Array($0.utf8) }
}

extension [ScriptToken] {
  func isSign(_ sign: String, at index: Int) -> Bool {
    indices.contains(index) && self[index].isSign(sign)
  }

  func isAny(of signs: [String], at index: Int) -> Bool {
    indices.contains(index) && self[index].kind == .sign
      && signs.contains(self[index].text)
  }
}
