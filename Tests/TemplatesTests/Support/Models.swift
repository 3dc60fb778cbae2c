import Templates

/// A model with a field of every kind.
struct PageModel: TemplateModel {
  var title = "Calf stretch"
  var lede: String? = "Slowly."
  var body = HTML(rendered: "<p>Body</p>")
  var aside: HTML? = HTML(rendered: "<p>Aside</p>")
  var isDraft = true
  var tags = ["back", "night"]
  var items = [ItemModel(title: "First", note: "noted"), ItemModel(title: "Second")]
  var site = SiteModel()
  var image: ImageModel? = ImageModel()
  var data = EmbeddedJSON(#"{"a": "</script>"}"#)

  static let fields = Fields<Self>([
    .text("title") { $0.title },
    .optionalText("lede") { $0.lede },
    .html("body") { $0.body },
    .optionalHTML("aside") { $0.aside },
    .flag("isDraft") { $0.isDraft },
    .texts("tags") { $0.tags },
    .list("items") { $0.items },
    .object("site") { $0.site },
    .optional("image") { $0.image },
    .json("data") { $0.data },
  ])
}

struct ItemModel: TemplateModel {
  var title: String
  var note: String?
  var lede: String?
  var children: [ItemModel] = []

  static let fields = Fields<Self>([
    .text("title") { $0.title },
    .optionalText("note") { $0.note },
    .optionalText("lede") { $0.lede },
    .list("children") { $0.children },
  ])
}

struct SiteModel: TemplateModel {
  var name = "Remedy"
  var about: String?

  static let fields = Fields<Self>([
    .text("name") { $0.name },
    .optionalText("about") { $0.about },
  ])
}

struct ImageModel: TemplateModel {
  var url = "/leg.svg"
  static let fields = Fields<Self>([.text("url") { $0.url }])
}
