package import Content

/// The names of what rules are about: medicines, classes of them, and lay terms.
///
/// All of it is read once from `content/safety/vocabulary.yml`; see ``parse(_:findings:)``.
package struct Vocabulary: Sendable {
  package internal(set) var substances: [Substance] = []
  package internal(set) var combinations: [Combination] = []
  package internal(set) var classes: [MedicineClass] = []
  package internal(set) var terms: [LayTerm] = []
  /// Short forms that an article must write out where it first uses them.
  package internal(set) var abbreviations: [Abbreviation] = []
  /// Named lists of phrase patterns; rules use them as `@name`.
  package internal(set) var phrases: [String: [Located<String>]] = [:]
  /// Phrase patterns by what they do; a sentence that holds one never satisfies a rule.
  package internal(set) var guards: [String: [Located<String>]] = [:]
  /// Phrase patterns that, directly before a mention, make it a contrast.
  package internal(set) var contrast: [Located<String>] = []
  /// Every key of a source that the file names, where it does.
  package internal(set) var sourceKeys: [Located<String>] = []

  /// All that is looked for in articles.
  var names: [VocabularyName] = []
  private var kinds: [String: SubjectKind] = [:]
  private var substanceIndices: [String: Int] = [:]

  /// A vocabulary without a word.
  package init() {}

  /// What `id` stands for; nil if it is no id of the vocabulary.
  package func kind(of id: String) -> SubjectKind? { kinds[id] }

  /// The ids of substances, combinations, classes and terms, in the order of the file.
  package var ids: [String] {
    substances.map(\.id) + combinations.map(\.id) + classes.map(\.id) + terms.map(\.id)
  }

  package func substance(_ id: String) -> Substance? {
    substanceIndices[id].map { substances[$0] }
  }

  mutating func index() {
    substanceIndices = Dictionary(
      substances.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let all =
      substances.map { ($0.id, SubjectKind.substance) }
      + combinations.map { ($0.id, .combination) } + classes.map { ($0.id, .medicineClass) }
      + terms.map { ($0.id, .term) }
    kinds = Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}

extension Vocabulary {
  /// All names and all words that only find, for a search: in the order of the file.
  package var searchNames: [SearchName] {
    var all: [SearchName] = []
    func add(_ texts: [String], _ kind: SearchName.Kind, of id: String) {
      all += texts.map { SearchName(text: $0, kind: kind, subject: id) }
    }
    for entry in substances {
      add(entry.names, .name, of: entry.id)
      add(entry.brands, .brand, of: entry.id)
      add(entry.abbreviations, .abbreviation, of: entry.id)
      add(entry.misspellings, .misspelling, of: entry.id)
      add(entry.finds, .finds, of: entry.id)
    }
    for entry in combinations {
      add(entry.names, .name, of: entry.id)
      add(entry.brands, .brand, of: entry.id)
      add(entry.abbreviations, .abbreviation, of: entry.id)
      add(entry.misspellings, .misspelling, of: entry.id)
    }
    for entry in classes {
      add(entry.names, .name, of: entry.id)
      add(entry.abbreviations, .abbreviation, of: entry.id)
      add(entry.finds, .finds, of: entry.id)
    }
    for entry in terms {
      add(entry.names, .name, of: entry.id)
      add(entry.abbreviations, .abbreviation, of: entry.id)
      add(entry.finds, .finds, of: entry.id)
    }
    return all
  }
}
