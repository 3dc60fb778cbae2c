import Prose

/// A length of time that a sentence tells readers to keep something up: "for 15 to 20 minutes".
struct SpokenDuration {
  /// The longest of a range.
  var seconds: Int
  /// From "for" to the unit, in `Prose.words`.
  var words: Range<Int>

  /// The durations of a sentence, in reading order.
  ///
  /// Only what follows "for" is one: "after 20 minutes", "every 2 hours" and "the first 48 hours" say
  /// when, and not how long.
  static func durations(in sentence: Sentence, of prose: Prose) -> [SpokenDuration] {
    // Few sentences have a number, and the word before it is only looked at in those.
    guard sentence.hasNumber else { return [] }
    let words = prose.words
    let hash = hashOfFor
    var durations: [SpokenDuration] = []
    for word in sentence.words where words[word].hash == hash && prose.word(word, is: "for") {
      if let duration = duration(after: word, in: sentence, of: prose) {
        durations.append(duration)
      }
    }
    return durations
  }

  private static let hashOfFor = WordShape("for".utf8).hash

  private static func duration(
    after start: Int, in sentence: Sentence, of prose: Prose
  ) -> SpokenDuration? {
    var number: Int?
    for word in (start + 1)..<min(start + 8, sentence.words.upperBound) {
      if let value = prose.wholeNumber(at: word) {
        number = value
      } else if let number, let unit = prose.secondsInUnit(at: word) {
        let (seconds, isTooLarge) = number.multipliedReportingOverflow(by: unit)
        return isTooLarge ? nil : SpokenDuration(seconds: seconds, words: start..<(word + 1))
      } else if !prose.says(anyOf: hedges, at: word) {
        return nil
      }
    }
    return nil
  }

  /// Words that stand between "for" and the unit without changing what is meant.
  private static let hedges: Set<String> = [
    "a", "about", "and", "approximately", "around", "as", "at", "full", "good", "least", "long",
    "most", "or", "roughly", "some", "to", "up",
  ]
}

extension Prose {
  /// Whether one of ``words`` is in a list of words in lower case.
  func says(anyOf list: Set<String>, at index: Int) -> Bool {
    list.contains(word(index))
  }

  /// The value of a word that is a number without a fraction; nil for any other.
  fileprivate func wholeNumber(at index: Int) -> Int? {
    guard words[index].isNumber else { return nil }
    var (value, count) = (0, 0)
    for byte in folded[words[index].bytes] where byte != UInt8(ascii: ",") {
      let digit = Int(byte) - 0x30
      count += 1
      guard (0..<10).contains(digit), count < 7 else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  fileprivate func secondsInUnit(at index: Int) -> Int? {
    switch word(index) {
    case "s", "sec", "secs", "second", "seconds": 1
    case "min", "mins", "minute", "minutes": 60
    case "h", "hr", "hrs", "hour", "hours": 3600
    default: nil
    }
  }
}
