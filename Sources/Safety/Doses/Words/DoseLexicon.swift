import Prose

/// The words that doses are written with.
enum DoseLexicon {
  /// What a word tells of its sentence at a glance; some words seem to tell more than they do.
  struct Hint: OptionSet {
    let rawValue: UInt8

    /// The sentence may say a dose without any digit.
    static let anchor = Hint(rawValue: 1)
    /// With a digit it may: no amount is without a unit, no rhythm without a time.
    static let measure = Hint(rawValue: 1 << 1)
    /// It has a meaning of any kind.
    static let known = Hint(rawValue: 1 << 2)
  }

  /// What a word in lower case means; nil for most words.
  static func word(_ bytes: ArraySlice<UInt8>) -> DoseWord? {
    guard bytes.count <= longest else { return nil }
    let key = key(bytes)
    var slot = slot(of: key)
    while let word = slots[slot].word {
      if slots[slot].key == key { return word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// What a word tells at a glance; of a few words more than is true.
  ///
  /// It is asked of every word that there is, and so is lent the ``hints``: a static table is asked
  /// each time whether it has been made.
  @inline(__always)
  static func hint(_ word: Word, in hints: borrowing Span<Hint>) -> Hint {
    hints[hintSlot(of: word.hash)]
  }

  /// The same for sure: to read the sentence of a word that shares its slot with one of doses would
  /// cost far more than to ask.
  static func hint(of bytes: ArraySlice<UInt8>) -> Hint {
    word(bytes).map { hint($0, length: bytes.count) } ?? []
  }

  private struct Slot {
    var key: UInt128 = 0
    /// Nil if the slot is free.
    var word: DoseWord?
  }

  /// A word of at most sixteen bytes as a number, so that words are compared at once.
  private static func key(_ bytes: some Sequence<UInt8>) -> UInt128 {
    bytes.reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// Multiplied by 2^64 through the golden ratio, whose upper bits depend on all of the key's.
  private static func slot(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 61)
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  private static func hintSlot(of hash: UInt32) -> Int { Int((hash &* 0x9E37_79B9) >> 21) }

  private static let entries: [(text: [UInt8], word: DoseWord)] = DoseWordList.all.flatMap {
    word, texts in texts.split(separator: " ").map { (Array($0.utf8), word) }
  }

  /// As many bytes as a key has.
  private static let longest = 16

  /// A hash table that is at most a third full; what is taken, is at the next free slot.
  private static let slots: [Slot] = {
    var slots = [Slot](repeating: Slot(), count: 1024)
    for entry in entries {
      let key = key(entry.text)
      var slot = slot(of: key)
      while slots[slot].word != nil, slots[slot].key != key { slot = (slot + 1) & 1023 }
      if slots[slot].word == nil { slots[slot] = Slot(key: key, word: entry.word) }
    }
    return slots
  }()

  /// By ``hintSlot(of:)``.
  static let hints: [Hint] = {
    var hints = [Hint](repeating: [], count: 2048)
    for (text, word) in entries {
      hints[hintSlot(of: WordShape(text).hash)].formUnion(hint(word, length: text.count))
    }
    return hints
  }()

  private static func hint(_ word: DoseWord, length: Int) -> Hint {
    let anchor: Hint = length >= 4 ? .anchor : []
    return switch word {
    case .unit, .hour, .hourly, .daily, .bedtime, .nightly: [anchor, .measure, .known]
    case .day: [.measure, .known]
    case .twice, .thrice, .once, .times: [anchor, .known]
    default: .known
    }
  }
}
