/// What a name stands for, and so which tags may show it.
struct FieldKind: Sendable {
  /// Contracts are looked up when asked for: a model may hold others of its own type.
  enum Content: Sendable {
    case text, html, json, flag, texts
    case object(@Sendable () -> Contract)
    case list(@Sendable () -> Contract)
  }

  let content: Content
  let isOptional: Bool

  init(_ content: Content, isOptional: Bool = false) {
    self.content = content
    self.isOptional = isOptional
  }

  /// How a finding calls it.
  var noun: String {
    switch content {
    case .text: "text"
    case .html: "html"
    case .json: "json"
    case .flag: "a flag"
    case .texts: "a list of texts"
    case .object: "an object"
    case .list: "a list"
    }
  }
}

/// The names that a model promises to a template.
///
/// A class because each model's values go with it; nothing in it ever changes.
final class Contract: Sendable {
  /// The model's type, for messages.
  let model: String
  let names: [String]
  let duplicates: [String]
  private let kinds: [String: FieldKind]
  private let indexes: [String: Int]

  init(model: String, fields: [(String, FieldKind)]) {
    self.model = model
    kinds = Dictionary(fields) { first, _ in first }
    var seen: Set<String> = []
    var duplicates: [String] = []
    names = fields.map(\.0).filter { name in
      let isNew = seen.insert(name).inserted
      if !isNew { duplicates.append(name) }
      return isNew
    }
    self.duplicates = duplicates
    indexes = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
  }

  subscript(name: String) -> FieldKind? { kinds[name] }

  /// The place of `name` in ``names``.
  func index(of name: String) -> Int? { indexes[name] }
}
