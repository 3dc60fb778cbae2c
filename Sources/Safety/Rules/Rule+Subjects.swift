import Content

extension Rule {
  /// The substances that the rule is about, by id; nil if it can apply without any being named.
  func substances(in vocabulary: Vocabulary) -> Set<String>? {
    guard when.allSatisfy({ !$0.mentions.isEmpty }) else { return nil }
    return named(in: vocabulary)
  }

  /// Whether the rule is about medicines: its warnings can't be waived for a whole page.
  func isOfMedicines(in vocabulary: Vocabulary) -> Bool {
    when.contains { $0.areas.contains(.medications) } || !named(in: vocabulary).isEmpty
  }

  /// Substances and the combinations that hold them: doses can be of either.
  private func named(in vocabulary: Vocabulary) -> Set<String> {
    let ids = Set(when.flatMap(\.mentions))
    let parts = vocabulary.combinations.filter { ids.contains($0.id) }.flatMap(\.parts)
    let substances = vocabulary.substances.filter {
      ids.contains($0.id) || !ids.isDisjoint(with: $0.classes) || parts.contains($0.id)
    }
    let named = Set(substances.map(\.id))
    let combinations = vocabulary.combinations.filter { !named.isDisjoint(with: $0.parts) }
    return named.union(combinations.map(\.id))
  }

  /// Whom the rule speaks of, for messages: "heat-therapy articles".
  func subject(for kind: ArticleKind) -> String {
    let binding = when.filter { $0.mentions.isEmpty && $0.admits(kind) }
    guard let area = kind.area, !binding.isEmpty, binding.allSatisfy({ !$0.areas.isEmpty }) else {
      return "every \(kind.name.rawValue) page"
    }
    return "\(area.rawValue) articles"
  }
}
