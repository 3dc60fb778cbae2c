import Diagnostics

/// Says in an editor's words what the YAML parser said in its own.
struct YAMLSyntaxError {
  private let problem: String
  private let offset: Int
  private let text: YAMLText

  init(_ error: YAMLProblem, in text: YAMLText) {
    self.text = text
    switch error {
    case .syntax(let words, let mark):
      problem = words
      offset = text.offset(line: mark.line + 1, column: mark.column + 1)
    case .unreadable(let words):
      problem = words
      offset = 0
    case .duplicateKey(let place):
      problem = "a key is here twice"
      offset = place
    }
  }

  func report(to findings: inout FileFindings) {
    if let tab = tabInIndentation {
      findings.error(
        "bad-yaml", "a tab can't indent YAML", at: text.range(tab..<tab + 1),
        fix: "indent with spaces")
      return
    }
    let range = offset < text.bytes.count ? offset..<offset + 1 : offset..<offset
    findings.error("bad-yaml", message, at: text.range(range), fix: fix)
  }

  /// The first tab that indents the line of the error, or the one before.
  private var tabInIndentation: Int? {
    var start = lineStart(before: offset)
    for _ in 0..<2 {
      let blanks = text.bytes[start...].prefix {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
      }
      if let tab = blanks.firstIndex(of: UInt8(ascii: "\t")) { return tab }
      guard start > 0 else { return nil }
      start = lineStart(before: start - 1)
    }
    return nil
  }

  private func lineStart(before offset: Int) -> Int {
    (text.bytes[..<min(offset, text.bytes.count)].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  }

  private var message: String {
    switch problem {
    case "mapping values are not allowed in this context": "a second `: ` in one value"
    case "could not find expected ':'": "a key without a `:`"
    case "but found another document": "more than one YAML document"
    case "found undefined alias": "a value starts with `*`, but no anchor has that name"
    case "found character that cannot start any token": "a value can't start with this character"
    case "found unexpected end of stream": "a quote is never closed"
    case "did not find expected key": "a key was expected here"
    case "did not find expected ',' or ']'": "a list lacks a `,` or its closing `]`"
    case "did not find expected ',' or '}'": "a mapping lacks a `,` or its closing `}`"
    default: "bad YAML: \(problem)"
    }
  }

  private var fix: String {
    switch problem {
    case "mapping values are not allowed in this context",
      "found character that cannot start any token", "found undefined alias":
      "put the value in quotes"
    case "could not find expected ':'": "write `key: value`"
    case "but found another document": "keep one document a file"
    case "did not find expected key": "indent all keys of a mapping alike, and quote odd values"
    default: "check quotes, brackets and indentation up to here"
    }
  }
}
