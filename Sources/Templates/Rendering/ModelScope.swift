import Mustache

/// A model as the library sees it: something that has named children.
///
/// Not generic, so that the library's casts always meet the same few types.
struct ModelScope: Sendable, MustacheParent {
  let lookUp: @Sendable (String) -> FieldValue?

  init<Model: TemplateModel>(_ model: Model) {
    lookUp = { name in Model.fields.value(named: name, of: model) }
  }

  /// Nil only for a name that isn't the model's: the library then asks the model around it.
  func child(named name: String) -> Any? { lookUp(name)?.libraryValue }
}

extension FieldValue {
  fileprivate var libraryValue: Any {
    switch self {
    case .text(let text): Markup(renderText: escaped(text))
    case .markup(let markup): Markup(renderText: markup)
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
