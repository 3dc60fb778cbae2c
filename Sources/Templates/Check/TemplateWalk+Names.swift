import Diagnostics

// What is said of a name that nothing has.
extension TemplateWalk {
  mutating func resolve(
    _ tag: Tag, in file: TemplateFile, _ scopes: ScopeChain
  ) -> ScopeChain.Match? {
    do throws(ScopeChain.Failure) {
      let match = try scopes.resolve(tag.name.path)
      if match.path.level == 0, let field = tag.name.path.first { fieldsShown.insert(field) }
      return match
    } catch {
      report(error, at: tag, in: file)
      return nil
    }
  }

  private mutating func report(
    _ failure: ScopeChain.Failure, at tag: Tag, in file: TemplateFile
  ) {
    switch failure {
    case .unknown(let name, let known):
      report(
        "unknown-name", "there is no `\(name)` here", in: file, at: tag.place,
        why: "it would be shown as nothing (\(page))", fix: suggestion(for: name, among: known))
    case .noNames(let name, let kind):
      report(
        "wrong-kind", "`\(name)` is \(kind.noun) and has no names of its own", in: file,
        at: tag.place)
    case .noItem:
      report(
        "unknown-name", "`.` means nothing here", in: file, at: tag.place,
        fix: "it is the item of a list of texts, or the text of the section around it")
    }
  }

  mutating func reportUnknown(_ tag: Tag, in file: TemplateFile) {
    report(
      "unknown-partial", "there is no template `\(tag.name.text)`", in: file, at: tag.place,
      why: "it would be shown as nothing",
      fix: suggestion(for: tag.name.text, among: files.keys.sorted()))
  }

  mutating func reportUnknownBlock(_ tag: Tag, of layout: String, in file: TemplateFile) {
    report(
      "unknown-block", "`\(layout)` has no block `\(tag.name.text)`", in: file, at: tag.place,
      why: "what stands in it would not be shown",
      fix: suggestion(for: tag.name.text, among: blocksMet.sorted()))
  }

  mutating func report(
    _ rule: String, _ message: String, in file: TemplateFile, at place: SourceRange,
    why: String? = nil, fix: String? = nil
  ) {
    findings.append(
      Finding(.error, rule: rule, message, in: file.file, at: place, why: why, fix: fix))
  }
}

/// What to write instead of `name`, and all there is to choose from.
func suggestion(for name: String, among known: [String]) -> String {
  let list = known.isEmpty ? "nothing" : known.joined(separator: ", ")
  guard let nearest = known.nearest(to: name) else { return "known here: \(list)" }
  return "did you mean `\(nearest)`? known here: \(list)"
}
