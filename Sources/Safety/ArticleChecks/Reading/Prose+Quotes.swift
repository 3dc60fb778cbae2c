import Diagnostics
import Prose

extension Prose {
  /// Where some of ``words`` were written.
  func place(ofWords words: Range<Int>) -> SourceRange {
    guard let first = words.first, let last = words.last, self.words.indices.contains(last) else {
      return .start
    }
    return range(of: self.words[first].bytes.lowerBound..<self.words[last].bytes.upperBound)
  }

  /// Where a sentence was written.
  func place(ofSentence sentence: Int) -> SourceRange { range(of: sentences[sentence].bytes) }

  /// Some of ``words`` as a reader knows them, for messages.
  func quote(_ words: Range<Int>) -> String {
    guard let first = words.first, let last = words.last, self.words.indices.contains(last) else {
      return ""
    }
    let bytes = self.words[first].bytes.lowerBound..<self.words[last].bytes.upperBound
    return String(decoding: text[bytes], as: UTF8.self)
  }

  /// One of ``words``, its ASCII letters in lower case.
  func word(_ index: Int) -> String {
    String(decoding: folded[words[index].bytes], as: UTF8.self)
  }

  /// Whether one of ``words`` is `text`, which is in lower case.
  func word(_ index: Int, is text: String) -> Bool {
    folded[words[index].bytes].elementsEqual(text.utf8)
  }

  /// The bytes between a word and the one before it.
  func gap(before word: Int) -> ArraySlice<UInt8> {
    guard words.indices.contains(word - 1), words.indices.contains(word) else { return [] }
    let start = words[word - 1].bytes.upperBound
    return folded[start..<max(start, words[word].bytes.lowerBound)]
  }
}
