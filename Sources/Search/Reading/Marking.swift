/// Which words of a text to mark: by stem, by beginning, or as part of a name of several words.
struct Marking {
  private var numbers: [[UInt8]: Int] = [:]
  private var phrases: [[[UInt8]]] = []
  private let beginning: [UInt8]?

  init(_ query: ResolvedQuery) {
    beginning = query.beginning
    let telling = query.words.filter { !$0.isFrame }
    let words = (telling.isEmpty ? query.words : telling).map(\.stem) + query.joined.map(\.stem)
    for (index, stem) in words.enumerated() { numbers[stem] = index + 1 }
    for name in query.words.flatMap(\.also) {
      let stems = SearchText(name).stems
      if stems.count > 1 {
        phrases.append(stems)
      } else if let stem = stems.first, numbers[stem] == nil {
        numbers[stem] = numbers.count + 1
      }
    }
  }

  /// What a word is marked as.
  struct Mark {
    /// Tells apart what is marked; 0 for nothing.
    var number: Int
    /// Whether the word goes on with a marked name that the word before is of.
    var goesOn = false
  }

  /// Each word's mark.
  func marks(_ words: [SearchText.Word]) -> [Mark] {
    let stems = words.map { Stemmer.stem($0.bytes) }
    var marks = zip(words, stems).map { word, stem in
      if let number = numbers[stem] { return Mark(number: number) }
      return Mark(number: beginning.map { word.bytes.starts(with: $0) } ?? false ? 99 : 0)
    }
    for (number, phrase) in phrases.enumerated() {
      for start in stems.indices where stems[start...].starts(with: phrase) {
        for index in start..<start + phrase.count {
          if marks[index].number == 0 { marks[index].number = 100 + number }
          if index > start { marks[index].goesOn = true }
        }
      }
    }
    return marks
  }
}
