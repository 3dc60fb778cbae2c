/// All entries of an index: the stems of its pages and the names that stand for others.
enum TermEntries {
  /// The entries of `lists`, which are those of all parts, and of `names`, of each of which `aliases`
  /// has the places, if there are any; sorted by key.
  static func all(
    _ pages: IndexPages, _ lists: [Postings.Lists], _ names: [AliasName], _ aliases: [AliasPlaces?]
  ) -> [TermEntry] {
    let forms = forms(of: pages)
    var entries: [TermEntry] = []
    entries.reserveCapacity(pages.words.stems.count + names.count)
    for (stem, list) in lists.lazy.flatMap(\.lists) {
      entries.append(
        TermEntry(key: Array(pages.words.stems[stem]), forms: forms[stem], own: list))
    }
    entries.sort { $0.key.isBefore($1.key) }
    var named: [TermEntry] = []
    for (name, alias) in zip(names, aliases) {
      guard let alias else { continue }
      if let index = entries.index(of: name.key) {
        entries[index].alias = alias
      } else {
        named.append(
          TermEntry(key: name.key, forms: [name.word].compactMap(\.self), alias: alias))
      }
    }
    return (entries + named).sorted { $0.key.isBefore($1.key) }.withTailsOfTheirOwn()
  }

  /// The words of each stem, the most frequent first.
  private static func forms(of pages: IndexPages) -> [[[UInt8]]] {
    var forms = [[(pages: Int, word: [UInt8])]](
      repeating: [], count: pages.words.stems.count)
    pages.words.forEachWord { index, word in
      let count = pages.pagesOfWord[index]
      guard count > 0 else { return }
      forms[Int(pages.words.stemOfWord[index])].append((count, Array(word)))
    }
    return forms.map { words in
      words.sorted { $0.pages != $1.pages ? $0.pages > $1.pages : $0.word.isBefore($1.word) }
        .map(\.word)
    }
  }
}

extension [TermEntry] {
  /// The entries without the tails of which two would have one name, which is as good as impossible.
  fileprivate func withTailsOfTheirOwn() -> [TermEntry] {
    var names: Set<String> = []
    return map { entry in
      guard entry.hasTail, !names.insert(ContentHash.name(entry.key)).inserted else { return entry }
      var entry = entry
      entry.dropTails()
      return entry
    }
  }

  /// Where the entry with a key is; the entries are sorted.
  fileprivate func index(of key: [UInt8]) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].key.isBefore(key) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].key == key ? low : nil
  }
}
