/// How a value may be written, and where.
struct VariableRules {
  struct Mistake {
    var rule: String
    var message: String
    var why: String?
    var fix: String?
  }

  let tag: Tag
  let match: ScopeChain.Match
  let place: MarkupPlace

  private var name: String { tag.name.text }

  var mistakes: [Mistake] {
    if let mistake = kindMistake { return [mistake] }
    return [absenceMistake, placeMistake].compactMap { $0 }
  }

  private var kindMistake: Mistake? {
    guard !tag.name.asksEmpty else {
      return wrong("`\(name)` is a question", "ask it in a section: `{{#\(name)}}`")
    }
    let isUnescaped = tag.kind == .unescaped
    switch match.kind.content {
    case .text where isUnescaped:
      return wrong("`\(name)` is text", "write `{{\(name)}}`, which escapes it")
    case .html where !isUnescaped, .json where !isUnescaped:
      return wrong(
        "`\(name)` is \(match.kind.noun) and would be escaped twice", "write `{{{\(name)}}}`")
    case .text, .html, .json: return nil
    case .flag, .texts, .list, .object:
      return wrong(
        "`\(name)` is \(match.kind.noun) and can't be written as text",
        "use a section: `{{#\(name)}}…{{/\(name)}}`")
    }
  }

  private var absenceMistake: Mistake? {
    guard let unguarded = match.unguarded else { return nil }
    return Mistake(
      rule: "unguarded-optional", message: "`\(unguarded)` may be absent here",
      why: "the markup around it would be left empty",
      fix: "put it in `{{#\(unguarded)}}…{{/\(unguarded)}}`")
  }

  private var placeMistake: Mistake? {
    switch (place, match.kind.content) {
    case (.unquoted(let attribute), _):
      return Mistake(
        rule: "unquoted-attribute", message: "the value of `\(attribute)` has no quotes",
        why: "a blank in it would begin another attribute",
        fix: "write `\(attribute)=\"{{\(name)}}\"`")
    case (.script(isData: true), .json): return nil
    case (.script(isData: true), _):
      return unsafe("only a json field is safe there")
    case (_, .json):
      return unsafe("json belongs in `<script type=\"application/ld+json\">`")
    case (.text, _), (.plainText, .text): return nil
    case (.quoted(let attribute), .text):
      let isCode = attribute == "style" || attribute == "srcdoc" || attribute.hasPrefix("on")
      return isCode ? unsafe("escaping doesn't make it harmless there") : nil
    case (.quoted, _), (.plainText, _): return unsafe("markup means nothing there")
    case (.script, _), (.style, _), (.comment, _), (.tag, _), (.declaration, _):
      return unsafe("escaping doesn't make it harmless there")
    }
  }

  private func wrong(_ message: String, _ fix: String) -> Mistake {
    Mistake(rule: "wrong-kind", message: message, fix: fix)
  }

  private func unsafe(_ why: String) -> Mistake {
    Mistake(
      rule: "unsafe-place", message: "`\(name)` can't be written into \(place.noun)", why: why)
  }
}
