import Mustache

/// A model's values, taken once for a page.
///
/// Not generic, so that the renderer needn't know the model, and the library's casts always meet the
/// same few types.
struct ModelScope: Sendable {
  /// In the order of the model's ``Contract/names``.
  let values: [FieldValue]
  private let contract: Contract

  init<Model: TemplateModel>(_ model: Model) { self.init(model, Model.fields) }

  /// Takes the model's fields, which are looked up once for a whole list.
  init<Model: TemplateModel>(_ model: Model, _ fields: Fields<Model>) {
    values = fields.values(of: model)
    contract = fields.contract
  }
}

/// To the library a model is something that has named children.
extension ModelScope: MustacheParent {
  /// Nil only for a name that isn't the model's: the library then asks the model around it.
  func child(named name: String) -> Any? {
    contract.index(of: name).map { values[$0].libraryValue }
  }
}

extension FieldValue {
  fileprivate var libraryValue: Any {
    switch self {
    case .text(let text): Markup(renderText: escaped(text))
    case .markup(let markup): Markup(renderText: String(decoding: markup, as: UTF8.self))
    case .flag(let flag): flag
    case .texts(let texts): texts.map { Markup(renderText: escaped($0)) }
    case .object(let scope): scope
    case .list(let scopes): scopes
    case .absent: Absent()
    }
  }
}

/// Text that is ready to be written.
///
/// A section over it makes it the place where names are looked up first; it has none.
private struct Markup: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }
  func child(named: String) -> Any? { nil }
}

/// A field that is known and holds nothing.
///
/// Were it nil, the library would go on to a field of the same name in the model around this one.
private struct Absent: MustacheCustomRenderable, MustacheParent {
  var renderText: String { "" }
  var isNull: Bool { true }
  func child(named: String) -> Any? { Self() }
}
