import Prose

/// A name as the index has it: stems, and the stems of the other names of the same thing.
struct AliasName: Sendable {
  /// Its stems with a blank between.
  var key: [UInt8]
  /// As it was written, if it is a single word.
  var word: [UInt8]?
  var isMisspelling: Bool
  /// The other names as readers see them.
  var others: [String]
  /// For each of them its stems, sorted, each once.
  var stems: [[[UInt8]]]

  /// One for each name of several `synonyms`; names with the same stems are one.
  ///
  /// - Returns: sorted by key.
  static func names(of synonyms: [Synonym]) -> [AliasName] {
    var names: [[UInt8]: AliasName] = [:]
    for synonym in synonyms {
      let words = Prose.searchWords(of: synonym.name)
      guard !words.isEmpty else { continue }
      let key = Array(words.map(Stemmer.stem).joined(separator: [.blank]))
      var name =
        names[key]
        ?? AliasName(
          key: key, word: nil, isMisspelling: synonym.isMisspelling, others: [], stems: [])
      if words.count == 1, name.word == nil { name.word = words[0] }
      name.isMisspelling = name.isMisspelling || synonym.isMisspelling
      for other in synonym.others { name.add(other) }
      names[key] = name
    }
    return names.values.filter { !$0.stems.isEmpty }.sorted { $0.key.isBefore($1.key) }
  }

  private mutating func add(_ other: String) {
    let ordered = Prose.searchWords(of: other).map(Stemmer.stem)
    let stems = Set(ordered).sorted { $0.isBefore($1) }
    guard !stems.isEmpty, Array(ordered.joined(separator: [.blank])) != key,
      !self.stems.contains(stems)
    else { return }
    others.append(other)
    self.stems.append(stems)
  }

  /// The places of the other names, by place, and which of these have any; `places` gives those of a
  /// stem, none if no page has it.
  func found(_ places: ([UInt8]) -> [Posting]) -> (others: [String], postings: [Posting]) {
    var found: (others: [String], postings: [Posting]) = ([], [])
    for (other, stems) in zip(others, stems) {
      var common = places(stems[0])
      for stem in stems.dropFirst() where !common.isEmpty {
        common = common.intersected(with: places(stem))
      }
      guard !common.isEmpty else { continue }
      found.others.append(other)
      found.postings = found.postings.united(with: common)
    }
    return found
  }
}
