import Content
import Diagnostics

extension Vocabulary {
  /// Looks up what the entries of a file name.
  init(_ file: VocabularyFile) {
    self.init()
    let tree = ClassTree(file.entries)
    for entry in file.entries { add(entry, tree) }
    abbreviations = file.abbreviations
    phrases = file.phrases
    guards = file.guards
    contrast = file.contrast
    sourceKeys = file.entries.flatMap(\.sources)
    names += file.entries.flatMap { Self.names(of: $0, tree) }
    names += file.ignored.map { VocabularyName(text: $0, meaning: .ignored) }
    names += file.contrast.map { VocabularyName(text: $0, meaning: .contrast) }
    index()
  }

  private mutating func add(_ entry: VocabularyEntry, _ tree: ClassTree) {
    let names = entry.names.map(\.value)
    let brands = entry.brands.map(\.value)
    let misspellings = entry.misspellings.map(\.value)
    let abbreviations = entry.abbreviations.map(\.value)
    let finds = entry.finds.map(\.value)
    let id = entry.id.value
    switch entry.kind {
    case .substance:
      substances.append(
        Substance(
          id: id, names: names, brands: brands, misspellings: misspellings,
          abbreviations: abbreviations, finds: finds, classes: Set(tree.above(id)),
          supply: entry.supply, dailyMaxima: entry.maxima))
    case .combination:
      combinations.append(
        Combination(
          id: id, names: names, brands: brands, misspellings: misspellings,
          abbreviations: abbreviations, parts: entry.links.map(\.value)))
    case .medicineClass:
      classes.append(
        MedicineClass(
          id: id, names: names, abbreviations: abbreviations, finds: finds,
          wider: Set(tree.above(id))))
    case .term:
      terms.append(LayTerm(id: id, names: names, abbreviations: abbreviations, finds: finds))
    }
  }

  private static func names(of entry: VocabularyEntry, _ tree: ClassTree) -> [VocabularyName] {
    var naming = VocabularyName.Naming(
      named: entry.id.value, kind: entry.kind,
      subjects: [entry.id.value] + tree.above(entry.id.value))
    var names = (entry.names + entry.brands).map {
      VocabularyName(text: $0, meaning: .mention(naming))
    }
    names += entry.abbreviations.map {
      VocabularyName(text: $0, meaning: .mention(naming), isExact: true)
    }
    names += entry.exceptions.map {
      VocabularyName(text: $0, meaning: .exception(of: entry.id.value))
    }
    for misspelling in entry.misspellings {
      let candidates = (entry.names + entry.brands).map(\.value)
      naming.correction = candidates.nearest(to: misspelling.value) ?? entry.shown
      names.append(VocabularyName(text: misspelling, meaning: .mention(naming)))
    }
    return names
  }
}
