import Templates
import Testing

@Suite struct RenderingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var templates: MarkedTemplates
    var model: PageModel
    var expected: String

    init(
      _ name: String, _ page: String, _ others: [String: String] = [:],
      of model: PageModel = PageModel(), is expected: String
    ) {
      testDescription = name
      templates = MarkedTemplates(page, others)
      self.model = model
      self.expected = expected
    }
  }

  static let cases = [
    Case("text", "<b>{{title}}</b>", is: "<b>Calf stretch</b>"),
    Case("optional text", "{{#lede}}<p>{{lede}}</p>{{/lede}}", is: "<p>Slowly.</p>"),
    Case("optional text by a dot", "{{#lede}}<p>{{.}}</p>{{/lede}}", is: "<p>Slowly.</p>"),
    Case(
      "absent text", "{{#lede}}<p>{{lede}}</p>{{/lede}}{{^lede}}none{{/lede}}",
      of: PageModel(lede: nil), is: "none"),
    Case("html", "<div>{{{body}}}</div>", is: "<div><p>Body</p></div>"),
    Case("html with an ampersand", "{{&body}}", is: "<p>Body</p>"),
    Case("optional html", "{{#aside}}{{{aside}}}{{/aside}}", is: "<p>Aside</p>"),
    Case("absent html", "{{^aside}}none{{/aside}}", of: PageModel(aside: nil), is: "none"),
    Case("a flag", "{{#isDraft}}draft {{title}}{{/isDraft}}", is: "draft Calf stretch"),
    Case("no flag", "{{^isDraft}}done{{/isDraft}}", of: PageModel(isDraft: false), is: "done"),
    Case("texts", "{{#tags}}<i>{{.}}</i>{{/tags}}", is: "<i>back</i><i>night</i>"),
    Case("a list", "{{#items}}<i>{{title}}</i>{{/items}}", is: "<i>First</i><i>Second</i>"),
    Case("a list's outer name", "{{#items}}{{site.name}}|{{/items}}", is: "Remedy|Remedy|"),
    Case("a list that isn't empty", "{{^empty(items)}}some{{/empty(items)}}", is: "some"),
    Case(
      "an empty list", "{{#empty(tags)}}none{{/empty(tags)}}", of: PageModel(tags: []), is: "none"),
    Case("a path", "{{site.name}}", is: "Remedy"),
    Case("an object's section", "{{#site}}{{name}} {{title}}{{/site}}", is: "Remedy Calf stretch"),
    Case("an optional object", "{{#image}}{{url}}{{image.url}}{{/image}}", is: "/leg.svg/leg.svg"),
    Case("no object", "{{^image}}none{{/image}}", of: PageModel(image: nil), is: "none"),
    Case(
      "json", "<script type=\"application/ld+json\">{{{data}}}</script>",
      is: #"<script type="application/ld+json">{"a": "\u003c/script\u003e"}</script>"#),
    Case("a partial", "{{#items}}{{>it}}{{/items}}", ["it": "{{title}}."], is: "First.Second."),
    Case("a partial's indentation is dropped", "  {{>it}}\n", ["it": "a\nb\n"], is: "a\nb\n"),
    Case(
      "tags on lines of their own leave no line",
      "a\r\n {{#isDraft}} \r\nb\r\n{{/isDraft}}\r\n\t{{! c }}\nd\n{{#tags}}\n{{/tags}}",
      is: "a\r\nb\r\nd\n"),
    Case("tags that share a line keep it", "{{#isDraft}}{{/isDraft}}\nx", is: "\nx"),
    Case("a comment", "a{{! <b {{x }}b", is: "ab"),
    Case("a default block", "{{$main}}{{title}}{{/main}}", is: "Calf stretch"),
    Case(
      "a layout", "{{<layout}}\n{{$main}}{{title}}{{/main}}\n{{/layout}}",
      ["layout": "<main>{{$main}}none{{/main}}</main>{{$foot}}foot{{/foot}}"],
      is: "<main>Calf stretch</main>foot"),
    Case(
      "a block inside a list sees its items", "{{<layout}}{{$row}}{{title}},{{/row}}{{/layout}}",
      ["layout": "{{#items}}{{$row}}{{/row}}{{/items}}"], is: "First,Second,"),
    Case(
      "a flag inside a tag", "<a href=\"/\"{{#isDraft}} class=\"{{title}}\"{{/isDraft}}>x</a>",
      is: "<a href=\"/\" class=\"Calf stretch\">x</a>"),
  ]

  @Test(arguments: cases)
  func `a sound template is rendered`(_ row: Case) {
    #expect(row.templates.findings() == [])
    #expect(row.templates.render(row.model) == row.expected)
    #expect(row.templates.renderWithLibrary(row.model) == row.expected)
  }

  @Test(arguments: [
    ("<b>", "&lt;b&gt;"), ("a & b", "a &amp; b"), ("\"'", "&quot;&#39;"), ("&amp;", "&amp;amp;"),
    ("é<😀>", "é&lt;😀&gt;"), ("plain", "plain"), ("", ""), ("{{title}}", "{{title}}"),
  ])
  func `text is escaped everywhere`(_ text: String, _ expected: String) {
    let model = PageModel(
      title: text, lede: text, tags: [text], items: [ItemModel(title: text)],
      site: SiteModel(name: text))
    let page = """
      {{title}}|{{#lede}}{{lede}}|{{.}}{{/lede}}|{{#tags}}{{.}}{{/tags}}|\
      {{#items}}{{title}}{{/items}}|{{site.name}}|<a title="{{title}}"></a>
      """
    let parts = [String](repeating: expected, count: 6) + ["<a title=\"\(expected)\"></a>"]
    #expect(MarkedTemplates(page).render(model) == parts.joined(separator: "|"))
    #expect(MarkedTemplates(page).renderWithLibrary(model) == parts.joined(separator: "|"))
  }

  @Test func `a field that holds nothing never shows another of its name`() {
    // Both the page and its items have a lede; only the page's holds something.
    let page = "{{#items}}[{{#lede}}{{lede}}{{/lede}}{{^lede}}none{{/lede}}]{{/items}}"
    #expect(MarkedTemplates(page).render() == "[none][none]")
    #expect(MarkedTemplates(page).renderWithLibrary() == "[none][none]")
  }

  @Test func `an empty list never shows another of its name`() {
    let page = "{{#items}}{{#children}}{{#children}}x{{/children}}{{title}}{{/children}}{{/items}}"
    let child = ItemModel(title: "child")
    let model = PageModel(items: [ItemModel(title: "parent", children: [child])])
    #expect(MarkedTemplates(page).render(model) == "child")
    #expect(MarkedTemplates(page).renderWithLibrary(model) == "child")
  }

  /// How each kind of field is written, by name.
  static let writings = [
    "title": "{{title}}", "lede": "{{#lede}}{{lede}}{{/lede}}", "body": "{{{body}}}",
    "aside": "{{#aside}}{{{aside}}}{{/aside}}", "isDraft": "{{#isDraft}}x{{/isDraft}}",
    "tags": "{{#tags}}{{.}}{{/tags}}", "items": "{{#items}}{{title}}{{/items}}",
    "site": "{{site.name}}", "image": "{{#image}}{{url}}{{/image}}",
    "data": "<script type='application/ld+json'>{{{data}}}</script>",
  ]

  @Test(arguments: PageModel.fields.names)
  func `every field of a model can be shown`(_ name: String) throws {
    let page = try #require(Self.writings[name])
    let shown = try #require(MarkedTemplates(page).render())
    #expect(!shown.isEmpty)
    #expect(!shown.contains("{{"))
  }
}
