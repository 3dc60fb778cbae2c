#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The words by which a misspelt one is corrected, one file for each first sound.
enum Lexicon {
  /// The shortest word that is in it, in bytes.
  static let shortest = 3

  /// The file of each class; nil where no word has that sound.
  static func files(_ pages: IndexPages, _ names: [AliasName]) -> [IndexFile?] {
    var classes = [[(word: [UInt8], pages: Int)]](repeating: [], count: SoundClass.count)
    let misspellings = Set(names.lazy.filter(\.isMisspelling).map(\.key))
    func add(_ word: [UInt8], _ count: Int) {
      guard word.count >= shortest, !word.allSatisfy(\.isDigit) else { return }
      classes[SoundClass.of(word)].append((word, count))
    }
    pages.words.forEachWord { index, word in
      if pages.pagesOfWord[index] > 0 { add(Array(word), pages.pagesOfWord[index]) }
    }
    for name in names where !misspellings.contains(name.key) {
      if let word = name.word { add(word, 0) }
    }
    return classes.enumerated().map { number, words in file(number, words) }
  }

  private static func file(_ number: Int, _ words: [(word: [UInt8], pages: Int)]) -> IndexFile? {
    guard !words.isEmpty else { return nil }
    let sorted = words.sorted {
      $0.word == $1.word ? $0.pages > $1.pages : $0.word.isBefore($1.word)
    }
    var content = ByteWriter()
    var previous: [UInt8] = []
    var count = 0
    for (word, pages) in sorted where word != previous {
      content.word(word, after: previous)
      content.byte(pages > 1 ? min(255, Int((log2(Double(pages)) * 16).rounded())) : 0)
      previous = word
      count += 1
    }
    var writer = ByteWriter(capacity: content.bytes.count + 4)
    writer.number(count)
    writer.raw(content.bytes)
    return IndexFile("x-\(number)", .lexicon, writer.bytes)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }
}
