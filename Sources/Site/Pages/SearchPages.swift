import Content
import Safety
import Search

/// The files that the search in the browser reads.
struct SearchPages: Sendable {
  /// In any order.
  let articles: [SearchArticle]
  /// Where the articles' words were numbered.
  let words: SearchWords
  let settings: SearchSettings

  init(
    _ articles: [SearchArticle], words: SearchWords, _ inputs: SiteInputs,
    _ configuration: SiteConfiguration
  ) {
    self.articles = articles
    self.words = words
    settings = SearchSettings(
      basePath: configuration.baseURL.path,
      groups: configuration.areas.map { .area($0) } + [.conditions, .pages],
      pins: configuration.search.pins, isOffline: configuration.search.isOffline,
      synonyms: inputs.synonyms.searchSynonyms + inputs.book.vocabulary.searchSynonyms)
  }

  /// All of them; `jobs` parts of the index are worked on at once.
  func pages(jobs: Int) async -> [Page] {
    let builder = IndexBuilder(articles, words: words, settings: settings, jobs: jobs)
    let lists = await builder.parts.parallelMap(jobs: jobs, builder.lists)
    let names = await builder.nameIndices.parallelMap(jobs: jobs) {
      builder.places(ofName: $0, among: lists)
    }
    let blocks = await builder.blocks.parallelMap(jobs: jobs, builder.block)
    return builder.files(lists, names, blocks).map { file in
      Page(file.path) { file.bytes() }
    }
  }
}

extension SynonymGroups {
  /// Each name with the others of its group.
  var searchSynonyms: [Synonym] {
    groups.flatMap { group in
      group.indices.map { index in
        var others = group.map(\.value)
        let name = others.remove(at: index)
        return Synonym(name, others: others)
      }
    }
  }
}

extension Vocabulary {
  /// Each name of a medicine with its generic names; of classes and terms, which have many names
  /// that nobody types, short forms and words that only find.
  var searchSynonyms: [Synonym] {
    let generic = Dictionary(grouping: searchNames.filter { $0.kind == .name }, by: \.subject)
      .mapValues { $0.map(\.text) }
    let parts = Dictionary(
      combinations.map { ($0.id, $0.parts) }, uniquingKeysWith: { first, _ in first })
    return searchNames.compactMap { name in
      var others = generic[name.subject] ?? []
      if others.isEmpty { others = parts[name.subject, default: []].flatMap { generic[$0] ?? [] } }
      switch (name.kind, kind(of: name.subject)) {
      case (.name, .medicineClass), (.name, .term): return nil
      default: break
      }
      others.removeAll { $0 == name.text }
      return others.isEmpty
        ? nil : Synonym(name.text, isMisspelling: name.kind == .misspelling, others: others)
    }
  }
}
