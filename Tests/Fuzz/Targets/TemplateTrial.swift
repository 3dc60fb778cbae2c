import Diagnostics
import Templates

/// Checks a template against a model and, if it is found sound, renders it by both engines.
struct TemplateTrial {
  let violation: String?

  init(_ input: [UInt8]) {
    let texts = Sections(input).texts
    let sources = zip(["page", "partials/part"], texts).map { name, text in
      TemplateSet.Source(name: name, file: "\(name).mustache", text: text)
    }
    var check = TemplateCheck(TemplateSet(sources, folder: "templates"))
    let template = check.template("page", for: TrialModel.self)
    let findings = check.findings
    let misplaced = sources.lazy.compactMap { source in
      FindingPlaces(source.text).violation(of: findings.filter { $0.file == source.file })
    }.first
    violation = misplaced ?? Self.violation(of: template, findings)
  }

  private static func violation(
    of template: Template<TrialModel>?, _ findings: [Finding]
  ) -> String? {
    guard let template else {
      return findings.contains { $0.severity == .error } ? nil : "refused without a finding"
    }
    let model = TrialModel()
    let page = template.render(model)
    let expected = template.renderWithLibrary(model)
    guard words(of: page) == words(of: expected) else { return "the two engines differ" }
    return page.contains(TrialModel.hostile) ? "text was not escaped" : nil
  }

  /// Blank lines at a partial's end are kept by one engine and dropped by the other.
  private static func words(of page: String) -> [Substring] {
    page.split(whereSeparator: \.isWhitespace)
  }
}

/// A model with a field of each kind, whose text is markup unless it is escaped.
private struct TrialModel: TemplateModel {
  static let hostile = "<x-hostile a=\"&'\">"

  let title = hostile
  let lede: String? = nil
  let isDraft = true
  let tags = ["back", hostile]
  let links = [TrialLink(), TrialLink()]
  let first: TrialLink? = TrialLink()
  let body = HTML(rendered: "<p>Body</p>")

  static let fields = Fields<Self>([
    .text("title") { $0.title },
    .optionalText("lede") { $0.lede },
    .flag("isDraft") { $0.isDraft },
    .texts("tags") { $0.tags },
    .list("links") { $0.links },
    .optional("first") { $0.first },
    .html("body") { $0.body },
  ])
}

private struct TrialLink: TemplateModel {
  let title = TrialModel.hostile

  static let fields = Fields<Self>([.text("title") { $0.title }])
}
