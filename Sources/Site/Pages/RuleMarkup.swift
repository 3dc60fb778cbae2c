import Templates

// A rule's words are plain text with two signs of their own, which pages show as markup.

extension HTML {
  /// Words of a rule's explanation: what stands in backticks is code.
  init(ruleText text: String) {
    var rest = text[...]
    var html = ""
    while let start = rest.firstIndex(of: "`"),
      let end = rest[rest.index(after: start)...].firstIndex(of: "`")
    {
      let code = rest[rest.index(after: start)..<end]
      html += escaped(String(rest[..<start])) + "<code>\(escaped(String(code)))</code>"
      rest = rest[rest.index(after: end)...]
    }
    self.init(rendered: html + escaped(String(rest)))
  }

  /// An example of a rule: what stands between `{==` and `==}` is marked.
  init(ruleExample text: String) {
    var rest = text[...]
    while rest.last == "\n" { rest.removeLast() }
    var html = ""
    while let start = rest.firstRange(of: "{=="),
      let end = rest[start.upperBound...].firstRange(of: "==}")
    {
      let marked = rest[start.upperBound..<end.lowerBound]
      html += escaped(String(rest[..<start.lowerBound])) + "<mark>\(escaped(String(marked)))</mark>"
      rest = rest[end.upperBound...]
    }
    self.init(rendered: html + escaped(String(rest)))
  }
}
