package import Diagnostics
import Mustache

/// Makes templates that may be rendered, each checked against the model that it shows.
///
///     var check = TemplateCheck(set)
///     let article = check.template("article", for: ArticleModel.self)
///     let findings = check.findings
///
/// Ask for every page's template before looking at the findings: all of them are found at once.
package struct TemplateCheck {
  private let set: TemplateSet
  private let library: MustacheLibrary
  private let compiled: [String: MustacheTemplate]
  private var found: [Finding]
  private var reached: Set<String> = []

  package init(_ set: TemplateSet) {
    self.set = set
    found = set.files.values.flatMap(\.findings)
    var compiled: [String: MustacheTemplate] = [:]
    // A template that we couldn't parse is never rendered: the library needn't see it.
    for file in set.files.values where file.findings.isEmpty {
      do {
        compiled[file.name] = try MustacheTemplate(string: file.compiled)
      } catch {
        found.append(
          Finding(.error, rule: "malformed-template", "\(error)", in: file.file, at: .start))
      }
    }
    self.compiled = compiled
    library = MustacheLibrary(templates: compiled)
  }

  /// The template `name`, if all is well with it and with what it includes; if not, the findings
  /// say why.
  package mutating func template<Model: TemplateModel>(
    _ name: String, for model: Model.Type
  ) -> Template<Model>? {
    guard let file = set.files[name] else {
      reportMissing(name)
      return nil
    }
    let contract = Model.fields.contract
    for field in contract.duplicates {
      found.append(
        Finding(
          .error, rule: "duplicate-field", "\(contract.model) lists `\(field)` twice",
          in: file.file, at: .start))
    }
    let walk = TemplateWalk(file, for: contract, in: set.files)
    found += walk.findings
    if walk.findings.isEmpty {
      found += contract.names.filter { !walk.fieldsShown.contains($0) }.map { field in
        Finding(
          .warning, rule: "unused-field", "`\(field)` of \(contract.model) is never shown",
          in: file.file, at: .start, why: "a notice that isn't shown doesn't warn anyone")
      }
    }
    reached.formUnion(walk.reached)
    let isSound = walk.findings.isEmpty && contract.duplicates.isEmpty
    guard isSound, walk.reached.allSatisfy({ compiled[$0] != nil }), let compiled = compiled[name]
    else { return nil }
    return Template(program: walk.program, compiled: compiled, library: library)
  }

  /// What is wrong with the templates asked for so far, sorted; what is found in a partial is
  /// told once, however many pages include it.
  package var findings: [Finding] {
    var places: Set<Finding> = []
    let unused = set.files.values.filter { !reached.contains($0.name) }.map { file in
      Finding(
        .warning, rule: "unused-template", "no page uses `\(file.name)`", in: file.file,
        at: .start, fix: "delete it, or correct its name")
    }
    let once = (found + unused).filter { finding in
      var place = finding
      (place.why, place.fix) = (nil, nil)
      return places.insert(place).inserted
    }
    return set.quoting(once).sorted()
  }

  private mutating func reportMissing(_ name: String) {
    found.append(
      Finding(
        .error, rule: "unknown-template", "there is no template `\(name)`",
        in: "\(set.folder)/\(name).mustache", at: .start,
        fix: suggestion(for: name, among: set.files.keys.sorted())))
  }
}
