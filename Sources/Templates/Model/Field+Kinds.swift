// One function for each kind of field; the value's type follows from the kind.

extension Field {
  /// Plain text: written `{{name}}`, and escaped.
  package static func text(
    _ name: String, _ value: @escaping @Sendable (Model) -> String
  ) -> Self {
    Field(name: name, kind: FieldKind(.text)) { .text(value($0)) }
  }

  /// Text that may be absent: shown inside `{{#name}}…{{/name}}`.
  package static func optionalText(
    _ name: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Field(name: name, kind: FieldKind(.text, isOptional: true)) {
      value($0).map(FieldValue.text) ?? .absent
    }
  }

  /// Markup that is safe already: written `{{{name}}}`.
  package static func html(
    _ name: String, _ value: @escaping @Sendable (Model) -> HTML
  ) -> Self {
    Field(name: name, kind: FieldKind(.html)) { .markup(value($0).bytes) }
  }

  /// Markup that may be absent: shown inside `{{#name}}…{{/name}}`.
  package static func optionalHTML(
    _ name: String, _ value: @escaping @Sendable (Model) -> HTML?
  ) -> Self {
    Field(name: name, kind: FieldKind(.html, isOptional: true)) {
      (value($0)?.bytes).map(FieldValue.markup) ?? .absent
    }
  }

  /// Data for machines: written `{{{name}}}` in `<script type="application/ld+json">`.
  package static func json(
    _ name: String, _ value: @escaping @Sendable (Model) -> EmbeddedJSON
  ) -> Self {
    Field(name: name, kind: FieldKind(.json)) { .markup(value($0).bytes) }
  }

  /// Yes or no: a section is shown for yes, an inverted section for no.
  package static func flag(
    _ name: String, _ value: @escaping @Sendable (Model) -> Bool
  ) -> Self {
    Field(name: name, kind: FieldKind(.flag)) { .flag(value($0)) }
  }

  /// Several plain texts: in the section each is `{{.}}`.
  package static func texts(
    _ name: String, _ value: @escaping @Sendable (Model) -> [String]
  ) -> Self {
    Field(name: name, kind: FieldKind(.texts)) { .texts(value($0)) }
  }

  /// Another model, whose names are written `name.other` or in a section.
  package static func object<Other: TemplateModel>(
    _ name: String, _ value: @escaping @Sendable (Model) -> Other
  ) -> Self {
    Field(name: name, kind: FieldKind(.object { Other.fields.contract })) {
      .object(ModelScope(value($0)))
    }
  }

  /// Another model whose values were taken before.
  package static func prepared<Other: TemplateModel>(
    _ name: String, _ value: @escaping @Sendable (Model) -> Prepared<Other>
  ) -> Self {
    Field(name: name, kind: FieldKind(.object { Other.fields.contract })) {
      .object(value($0).scope)
    }
  }

  /// Another model that may be absent: shown inside `{{#name}}…{{/name}}`.
  package static func optional<Other: TemplateModel>(
    _ name: String, _ value: @escaping @Sendable (Model) -> Other?
  ) -> Self {
    Field(name: name, kind: FieldKind(.object { Other.fields.contract }, isOptional: true)) {
      value($0).map { .object(ModelScope($0)) } ?? .absent
    }
  }

  /// Several models: the section is shown once for each.
  package static func list<Item: TemplateModel>(
    _ name: String, _ value: @escaping @Sendable (Model) -> [Item]
  ) -> Self {
    Field(name: name, kind: FieldKind(.list { Item.fields.contract })) {
      let fields = Item.fields
      return .list(value($0).map { ModelScope($0, fields) })
    }
  }
}
