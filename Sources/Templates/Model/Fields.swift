/// A model's names, each with its kind and the way to its value.
package struct Fields<Model: Sendable>: Sendable {
  /// What a template is checked against.
  let contract: Contract
  private let values: [String: @Sendable (Model) -> FieldValue]

  /// If a name stands twice the first is kept, and checking a template reports the second.
  package init(_ fields: [Field<Model>]) {
    contract = Contract(
      model: String(describing: Model.self), fields: fields.map { ($0.name, $0.kind) })
    values = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// The names in the order in which the model lists them.
  package var names: [String] { contract.names }

  func value(named name: String, of model: Model) -> FieldValue? { values[name]?(model) }
}

/// One name of a model.
package struct Field<Model: Sendable>: Sendable {
  let name: String
  let kind: FieldKind
  let value: @Sendable (Model) -> FieldValue
}
