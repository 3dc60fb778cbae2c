import Diagnostics
import Templates
import Testing

@Suite struct MistakeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: String
    var testDescription: String
    var templates: MarkedTemplates

    init(_ rule: String, _ name: String, _ page: String, _ others: [String: String] = [:]) {
      self.rule = rule
      testDescription = "\(rule): \(name)"
      templates = MarkedTemplates(page, others)
    }
  }

  static let names = [
    Case("unknown-name", "a variable", "<p>é {{↓titel}}</p>"),
    Case("unknown-name", "on a later line", "<p>\n\n  {{ ↓titel }}</p>"),
    Case("unknown-name", "a section", "{{#↓itms}}{{anything}}{{/itms}}"),
    Case("unknown-name", "an inverted section", "{{^↓itms}}none{{/itms}}"),
    Case("unknown-name", "a part of a path", "{{↓site.nme}}"),
    Case("unknown-name", "an item's name outside the list", "{{#items}}{{/items}}{{↓note}}"),
    Case("unknown-name", "a dot outside a list of texts", "{{↓.}}"),
    Case("unknown-name", "a dot in a list of models", "{{#items}}{{↓.}}{{/items}}"),
    Case("unknown-name", "in a partial", "{{>other}}", ["other": "{{↓titel}}"]),
    Case("unknown-partial", "a partial", "{{>↓othr}}", ["other": ""]),
    Case("unknown-partial", "a layout", "{{<↓lay}}{{/lay}}", ["layout": ""]),
    Case(
      "unknown-block", "a block that the layout lacks",
      "{{<layout}}{{$↓mian}}x{{/mian}}{{/layout}}", ["layout": "{{$main}}{{/main}}"]),
    Case(
      "unknown-name", "in a block",
      "{{<layout}}{{$main}}{{↓titel}}{{/main}}{{/layout}}", ["layout": "{{$main}}{{/main}}"]),
    Case("malformed-name", "a letter beyond ASCII", "{{↓títle}}"),
    Case("malformed-name", "nothing at all", "{{↓}}"),
    Case("malformed-name", "a blank before the mark", "{{ ↓#items}}"),
  ]

  static let kinds = [
    Case("wrong-kind", "text in three braces", "{{{↓title}}}"),
    Case("wrong-kind", "text with an ampersand", "{{&↓title}}"),
    Case("wrong-kind", "html in two braces", "{{↓body}}"),
    Case("wrong-kind", "json in two braces", "{{↓data}}"),
    Case("wrong-kind", "a list as a variable", "{{↓items}}"),
    Case("wrong-kind", "a flag as a variable", "{{↓isDraft}}"),
    Case("wrong-kind", "texts as a variable", "{{↓tags}}"),
    Case("wrong-kind", "an object as a variable", "{{↓site}}"),
    Case("wrong-kind", "a section over text", "{{#↓title}}{{title}}{{/title}}"),
    Case("wrong-kind", "an inverted section over text", "{{^↓title}}none{{/title}}"),
    Case("wrong-kind", "an inverted section over an object", "{{^↓site}}none{{/site}}"),
    Case("wrong-kind", "a path through text", "{{↓title.length}}"),
    Case("wrong-kind", "empty of a flag", "{{#↓empty(isDraft)}}x{{/empty(isDraft)}}"),
    Case("wrong-kind", "empty as a variable", "{{↓empty(items)}}"),
    Case("unguarded-optional", "optional text", "<p>{{↓lede}}</p>"),
    Case("unguarded-optional", "optional html", "<p>{{{↓aside}}}</p>"),
    Case("unguarded-optional", "through an optional object", "{{↓image.url}}"),
    Case("unguarded-optional", "in its own inverted section", "{{^lede}}{{↓lede}}{{/lede}}"),
    Case(
      "unguarded-optional", "guarded for the page, shown for the item",
      "{{#lede}}{{#items}}{{↓lede}}{{/items}}{{/lede}}"),
  ]

  static let places = [
    Case("unquoted-attribute", "a value", "<a href={{↓title}}>x</a>"),
    Case("unquoted-attribute", "the end of a value", "<a href=/{{↓title}}>x</a>"),
    Case("unsafe-place", "a script", "<script src=\"/a.js\">{{↓title}}</script>"),
    Case(
      "unsafe-place", "text in JSON-LD",
      "<script type=\"application/ld+json\">{{↓title}}</script>"),
    Case("unsafe-place", "json outside a script", "<p>{{{↓data}}}</p>"),
    Case("unsafe-place", "html in an attribute", "<p title=\"{{{↓body}}}\">x</p>"),
    Case("unsafe-place", "html in a title", "<title>{{{↓body}}}</title>"),
    Case("unsafe-place", "a comment", "<!-- {{↓title}} -->"),
    Case("unsafe-place", "an attribute's name", "<p {{↓title}}>x</p>"),
    Case("unsafe-place", "a tag's name", "<{{↓title}}>"),
    Case("unsafe-place", "a document inside an attribute", "<iframe srcdoc='{{↓title}}'></iframe>"),
    Case("inline-code", "a script", "<script>↓alert(1)</script>"),
    Case("inline-code", "an event handler", "<p ↓onclick=\"x()\">x</p>"),
    Case("inline-code", "a style", "<p ↓STYLE='color: red'>x</p>"),
    Case("inline-code", "a style sheet", "<style↓>p {}</style>"),
    Case("uneven-section", "a quote opened", "{{#↓isDraft}}<p class=\"{{/isDraft}}x\">y</p>"),
    Case("uneven-section", "a tag left open", "{{#↓isDraft}}<p {{/isDraft}}>y</p>"),
    Case("uneven-section", "a page that ends in a tag", "↓<p>x</p"),
  ]

  static let tags = [
    Case("unclosed-tag", "a variable", "<p>↓{{title</p>\n<p>}}</p>"),
    Case("unclosed-tag", "three braces closed by two", "<p>↓{{{body}}</p>"),
    Case("unclosed-tag", "before another tag", "↓{{title <b>{{title}}</b>"),
    Case("unclosed-section", "a section", "{{#↓items}}{{title}}"),
    Case("unclosed-section", "a layout", "{{<↓layout}}", ["layout": ""]),
    Case("mismatched-section", "another name", "{{#items}}{{#tags}}{{.}}{{/↓items}}"),
    Case("mismatched-section", "nothing open", "<p>{{/↓items}}</p>"),
    Case("unsupported-tag", "other delimiters", "↓{{=<% %>=}}"),
    Case("unsupported-tag", "a pragma", "↓{{% CONTENT_TYPE: TEXT}}"),
    Case("unsupported-tag", "a partial named by the page", "{{>↓*title}}"),
    Case("unknown-transform", "of the library", "{{↓uppercased(title)}}"),
    Case(
      "text-outside-block", "text in a layout's tag",
      "{{<layout}}\n  ↓lost{{$main}}x{{/main}}{{/layout}}", ["layout": "{{$main}}{{/main}}"]),
    Case(
      "text-outside-block", "a tag in a layout's tag",
      "{{<layout}}{{↓title}}{{/layout}}", ["layout": "{{$main}}{{/main}}"]),
    Case(
      "duplicate-block", "a block filled twice",
      "{{<layout}}{{$main}}x{{/main}}{{$↓main}}y{{/main}}{{/layout}}",
      ["layout": "{{$main}}{{/main}}"]),
    Case("recursive-partial", "itself", "{{>↓page}}"),
    Case("recursive-partial", "through another", "{{>other}}", ["other": "{{>↓page}}"]),
    Case(
      "recursive-partial", "a block that holds itself",
      "{{<layout}}{{$main}}{{$↓main}}{{/main}}{{/main}}{{/layout}}",
      ["layout": "{{$main}}{{/main}}"]),
  ]

  @Test(arguments: names + kinds + places + tags)
  func `a mistake is found once, at its place`(_ mistake: Case) {
    let findings = mistake.templates.findings()
    #expect(findings.map(\.place) == mistake.templates.marks)
    #expect(findings.map(\.rule) == [mistake.rule])
    #expect(findings.allSatisfy { $0.severity == .error && $0.excerpt != nil })
    #expect(mistake.templates.render() == nil)
  }

  @Test func `all mistakes of all files are told at once, in order`() {
    let templates = MarkedTemplates(
      "{{↓titel}}\n{{>↓missing}}\n{{>other}}{{>other}}", ["other": "{{{↓title}}}\n{{↓x}}"])
    #expect(templates.findings().map(\.place) == templates.marks.sorted())
  }

  @Test func `an unknown name comes with the nearest one and with all there are`() {
    let finding = MarkedTemplates("{{#items}}{{titel}}{{/items}}").findings().first
    #expect(
      finding?.fix
        == "did you mean `title`? known here: title, note, lede, children, body, aside, isDraft, "
        + "tags, items, site, image, data")
    #expect(finding?.why == "it would be shown as nothing (PageModel)")
  }

  @Test func `a missing template is reported where it should be`() {
    var check = TemplateCheck(MarkedTemplates("{{title}}").set)
    #expect(check.template("pages", for: PageModel.self) == nil)
    #expect(check.findings.map(\.rule) == ["unused-template", "unknown-template"])
    #expect(check.findings.last?.place == "templates/pages.mustache:1:1")
    #expect(check.findings.last?.fix == "did you mean `page`? known here: page")
  }

  @Test func `a template that no page uses is a warning`() {
    var check = TemplateCheck(MarkedTemplates("{{title}}", ["stray": ""]).set)
    #expect(check.template("page", for: PageModel.self) != nil)
    #expect(check.findings.contains { $0.place == "stray.mustache:1:1" })
    #expect(check.findings.allSatisfy { $0.severity == .warning })
  }

  @Test func `a field of the page that its template leaves out is a warning`() {
    let others = PageModel.fields.names.filter { $0 != "isDraft" }
    let page = others.map {
      "{{^empty(tags)}}" + (RenderingTests.writings[$0] ?? "") + "{{/empty(tags)}}"
    }
    var check = TemplateCheck(MarkedTemplates(page.joined()).set)
    #expect(check.template("page", for: PageModel.self) != nil)
    #expect(check.findings.map(\.message) == ["`isDraft` of PageModel is never shown"])
    #expect(check.findings.map(\.severity) == [.warning])
  }
}
