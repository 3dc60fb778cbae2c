/// A model's names, each with its kind and the way to its value.
package struct Fields<Model: Sendable>: Sendable {
  /// What a template is checked against.
  let contract: Contract
  private let take: @Sendable (Model, inout [FieldValue]) -> Void

  /// If a name stands twice the first is kept, and checking a template reports the second.
  package init(_ fields: [Field<Model>]) {
    var seen: Set<String> = []
    let kept = fields.filter { seen.insert($0.name).inserted }
    contract = Contract(
      model: String(describing: Model.self), fields: fields.map { ($0.name, $0.kind) })
    // A chain of closures and not a list of them: the type of a list of generic closures would have
    // to be looked up each time that values are taken.
    var take: @Sendable (Model, inout [FieldValue]) -> Void = { _, _ in }
    for value in kept.map(\.value) {
      take = { [takeBefore = take] model, values in
        takeBefore(model, &values)
        values.append(value(model))
      }
    }
    self.take = take
  }

  /// The names in the order in which the model lists them, each once.
  package var names: [String] { contract.names }

  /// What each of the ``names`` stands for.
  func values(of model: Model) -> [FieldValue] {
    var values: [FieldValue] = []
    values.reserveCapacity(contract.names.count)
    take(model, &values)
    return values
  }
}

/// One name of a model.
package struct Field<Model: Sendable>: Sendable {
  let name: String
  let kind: FieldKind
  let value: @Sendable (Model) -> FieldValue
}
