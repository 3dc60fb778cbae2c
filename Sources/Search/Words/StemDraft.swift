/// A word on its way to its stem, with the regions in which endings may be taken off.
struct StemDraft {
  /// A `y` that counts as a consonant is written `Y` here.
  private var word: [UInt8]
  /// What follows the first consonant after a vowel starts here; few endings come off before it.
  private let region1: Int
  /// The same within the first region.
  private let region2: Int

  init(_ word: [UInt8]) {
    var word = word
    if word.first == Letter.apostrophe { word.removeFirst() }
    for index in word.indices where word[index] == Letter.y {
      if index == 0 || word[index - 1].isVowel { word[index] = Letter.consonantY }
    }
    self.word = word
    region1 =
      Self.fixedBeginnings.first { word.starts(with: $0) }?.count
      ?? Self.regionStart(in: word, from: 0)
    region2 = Self.regionStart(in: word, from: region1)
  }

  var stem: [UInt8] { word.map { $0 == Letter.consonantY ? Letter.y : $0 } }

  /// Beginnings that are longer than they look, so that "general" and "generate" stay apart.
  private static let fixedBeginnings = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
  ].map { Array($0.utf8) }

  private static func regionStart(in word: [UInt8], from start: Int) -> Int {
    let vowel = word[start...].firstIndex(where: \.isVowel) ?? word.count
    let consonant = word[vowel...].firstIndex { !$0.isVowel } ?? word.count
    return min(consonant + 1, word.count)
  }
}

// The steps, in the order in which they are taken.
extension StemDraft {
  mutating func removePossessive() {
    if ends(with: "'s'") {
      remove(3)
    } else if ends(with: "'s") {
      remove(2)
    } else if ends(with: "'") {
      remove(1)
    }
  }

  mutating func removePlural() {
    if ends(with: "sses") {
      remove(2)
    } else if ends(with: "ied") || ends(with: "ies") {
      remove(word.count > 4 ? 2 : 1)
    } else if ends(with: "us") || ends(with: "ss") {
      return
    } else if ends(with: "s"), word.dropLast(2).contains(where: \.isVowel) {
      remove(1)
    }
  }

  mutating func removePastAndProgressive() {
    if let ending = ["eedly", "eed"].first(where: ends) {
      let base = word.dropLast(ending.utf8.count)
      if base.count >= region1, !Self.keepingEed.contains(Array(base)) {
        replace(ending.utf8.count, with: "ee")
      }
    } else if let ending = ["ingly", "edly", "ing", "ed"].first(where: ends) {
      remove(ending, isProgressive: ending == "ing")
    }
  }

  private static let keepingEed = Set(["proc", "exc", "succ"].map { Array($0.utf8) })
  private static let keepingIng = Set(
    ["inn", "out", "cann", "herr", "earr", "even"].map { Array($0.utf8) })

  private mutating func remove(_ ending: String, isProgressive: Bool) {
    let base = Array(word.dropLast(ending.utf8.count))
    if isProgressive, base.count == 2, base[1] == Letter.y, !base[0].isVowel {
      // "dying" comes from "die".
      word = [base[0]] + "ie".utf8
      return
    }
    if isProgressive, Self.keepingIng.contains(base) { return }
    guard base.contains(where: \.isVowel) else { return }
    word = base
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      word.append(Letter.e)
    } else if endsWithDouble {
      if word.count != 3 || !"aeo".utf8.contains(word[0]) { remove(1) }
    } else if region1 >= word.count, endsWithShortSyllable(word[...]) {
      word.append(Letter.e)
    }
  }

  mutating func turnFinalYToI() {
    guard word.count > 2, let last = word.last, last == Letter.y || last == Letter.consonantY,
      !word[word.count - 2].isVowel
    else { return }
    word[word.count - 1] = UInt8(ascii: "i")
  }

  /// Applies the first rule, the longest ending, that the word has.
  mutating func shorten(by rules: [SuffixRule]) {
    guard let rule = rules.first(where: { word.hasSuffix($0.suffix) }) else { return }
    let rest = word.count - rule.suffix.count
    guard rest >= (rule.isInRegion2 ? region2 : region1) else { return }
    if let letters = rule.after, !(word[..<rest].last.map(letters.contains) ?? false) { return }
    word.replaceSubrange(rest..., with: rule.replacement)
  }

  mutating func removeFinalEOrL() {
    let rest = word.count - 1
    if ends(with: "e") {
      let isLong = !endsWithShortSyllable(word.dropLast())
      if rest >= region2 || (rest >= region1 && isLong) { remove(1) }
    } else if ends(with: "ll"), rest >= region2 {
      remove(1)
    }
  }
}

extension StemDraft {
  private func ends(with suffix: String) -> Bool { word.hasSuffix(suffix.utf8) }

  private mutating func remove(_ count: Int) { word.removeLast(count) }

  private mutating func replace(_ count: Int, with ending: String) {
    word.replaceSubrange((word.count - count)..., with: ending.utf8)
  }

  private var endsWithDouble: Bool {
    guard word.count > 1, let last = word.last else { return false }
    return last == word[word.count - 2] && "bdfgmnprt".utf8.contains(last)
  }

  private func endsWithShortSyllable(_ part: ArraySlice<UInt8>) -> Bool {
    if part.elementsEqual("past".utf8) { return true }
    guard let last = part.last, part.count > 1, !last.isVowel else { return false }
    let before = part[part.endIndex - 2]
    guard before.isVowel else { return false }
    if part.count == 2 { return true }
    return !"wxY".utf8.contains(last) && !part[part.endIndex - 3].isVowel
  }
}

enum Letter {
  static let apostrophe = UInt8(ascii: "'")
  static let e = UInt8(ascii: "e")
  static let y = UInt8(ascii: "y")
  static let consonantY = UInt8(ascii: "Y")
}

extension UInt8 {
  fileprivate var isVowel: Bool { "aeiouy".utf8.contains(self) }
}

extension Array where Element == UInt8 {
  fileprivate func hasSuffix(_ suffix: some BidirectionalCollection<UInt8>) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
