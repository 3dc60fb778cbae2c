/// What a section may stand over, and what its content then sees.
struct SectionRules {
  let tag: Tag
  let match: ScopeChain.Match
  let scopes: ScopeChain

  private var isInverted: Bool { tag.kind == .inverted }
  private var name: String { tag.name.text }

  /// What is wrong with the section itself.
  var mistake: (message: String, fix: String?)? {
    if tag.name.asksEmpty { return emptyMistake }
    switch match.kind.content {
    case .flag, .list, .texts: return absenceMistake
    case .object where !isInverted: return absenceMistake
    case .object, .text, .html, .json:
      guard !match.kind.isOptional else { return absenceMistake }
      return (
        "`\(name)` is \(match.kind.noun) and always there",
        isInverted ? "drop the section" : "drop the section, and keep what stands in it"
      )
    }
  }

  private var emptyMistake: (message: String, fix: String?)? {
    switch match.kind.content {
    case .list, .texts: absenceMistake
    case .flag, .object, .text, .html, .json:
      ("`\(name)` asks of \(match.kind.noun) whether it is empty", "ask it of a list only")
    }
  }

  /// A path through something that may be absent; the section's own field may be.
  private var absenceMistake: (message: String, fix: String?)? {
    let path = tag.name.path.joined(separator: ".")
    guard let unguarded = match.unguarded, unguarded != path else { return nil }
    return (
      "`\(unguarded)` may be absent here",
      "put it in `{{#\(unguarded)}}…{{/\(unguarded)}}`"
    )
  }

  var innerScopes: ScopeChain {
    guard !isInverted, !tag.name.asksEmpty else { return scopes }
    let scopes = match.kind.isOptional ? scopes.guarding(match) : scopes
    switch match.kind.content {
    case .flag: return scopes
    case .list(let contract), .object(let contract): return scopes.entering(contract())
    case .texts: return scopes.entering(FieldKind(.text))
    case .text, .html, .json: return scopes.entering(FieldKind(match.kind.content))
    }
  }
}
