#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The words by which a misspelt one is corrected, by their sounds.
struct Lexicon {
  fileprivate struct Word {
    var bytes: [UInt8]
    var pages: Int
    /// Whether a page is called so, or someone may ask for it whom the site helps.
    var isName: Bool

    /// How many pages have it, in seven bits, and whether it is a name.
    var code: Int {
      let steps = pages > 1 ? min(127, Int((log2(Double(pages)) * 8).rounded())) : 0
      return steps | (isName ? 128 : 0)
    }
  }

  /// The shortest word that is in it, in bytes.
  static let shortest = 3
  /// A class of more bytes than this is looked up by more sounds.
  static let mostInOne = 10_000

  private var classes = [[Word]](repeating: [], count: SoundClass.count)

  /// `pins` are words of what someone may type who needs help.
  init(_ pages: IndexPages, _ names: [AliasName], pins: [[UInt8]]) {
    let misspellings = Set(names.lazy.filter(\.isMisspelling).map(\.key))
    pages.words.forEachWord { index, word in
      guard pages.pagesOfWord[index] > 0 else { return }
      add(
        Word(bytes: Array(word), pages: pages.pagesOfWord[index], isName: pages.isName[index]))
    }
    for name in names where !misspellings.contains(name.key) {
      if let word = name.word { add(Word(bytes: word, pages: 0, isName: true)) }
    }
    for word in pins { add(Word(bytes: word, pages: 0, isName: true)) }
  }

  private mutating func add(_ word: Word) {
    guard word.bytes.count >= Self.shortest, !word.bytes.allSatisfy(\.isDigit) else { return }
    for number in SoundClass.all(of: word.bytes) { classes[number].append(word) }
  }

  /// For each class of sounds none if no word has it, one, or those of all other sounds.
  var files: [[IndexFile?]] { classes.enumerated().map { Self.files(ofClass: $0, $1) } }

  private static func files(ofClass number: Int, _ words: [Word]) -> [IndexFile?] {
    let all = words.sorted { $0.bytes.isBefore($1.bytes) }.joiningTheSame
    guard !all.isEmpty else { return [] }
    let content = content(all)
    guard content.count > mostInOne else { return [IndexFile("x-\(number)", .lexicon, content)] }
    var parts = [[Word]](repeating: [], count: SoundClass.parts)
    for word in all {
      for part in SoundClass.parts(of: word.bytes) { parts[part].append(word) }
    }
    return parts.enumerated().map { part, words in
      words.isEmpty ? nil : IndexFile("x-\(number)-\(part)", .lexicon, Self.content(words))
    }
  }

  private static func content(_ words: [Word]) -> [UInt8] {
    var writer = ByteWriter(capacity: words.count * 8)
    writer.number(words.count)
    var previous: [UInt8] = []
    for word in words {
      writer.word(word.bytes, after: previous)
      writer.byte(word.code)
      previous = word.bytes
    }
    return writer.bytes
  }
}

extension [Lexicon.Word] {
  /// Each word once; the words are sorted.
  fileprivate var joiningTheSame: [Lexicon.Word] {
    var joined: [Lexicon.Word] = []
    for word in self {
      if let last = joined.last, last.bytes == word.bytes {
        joined[joined.count - 1].pages = Swift.max(last.pages, word.pages)
        joined[joined.count - 1].isName = last.isName || word.isName
      } else {
        joined.append(word)
      }
    }
    return joined
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }
}
