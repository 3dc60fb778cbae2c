/// The first sound of a word, by which spelling is looked up: someone who misspells a word mostly
/// gets that right, though not its letters.
enum SoundClass {
  static let count = 18

  /// The class of a folded word: see Format.md.
  static func of(_ word: some Collection<UInt8>) -> Int {
    let letters = word.prefix(2).map { Character(Unicode.Scalar($0)) }
    guard let first = letters.first else { return 17 }
    let second = letters.count > 1 ? letters[1] : " "
    switch (first, second) {
    case ("p", "h"): return 3
    case ("k", "n"), ("g", "n"), ("p", "n"): return 9
    case ("w", "r"): return 11
    case ("p", "s"): return 12
    case ("c", "e"), ("c", "i"), ("c", "y"): return 12
    default: return single(first)
    }
  }

  /// The classes to look a word up in: that of its sound, and that of its first letter alone, since the
  /// second one may be what is wrong.
  static func all(of word: some Collection<UInt8>) -> [Int] {
    [of(word), of(word.prefix(1))].uniqued
  }

  /// A class of many words is so many parts: one for each sound of a word's first consonant, one for
  /// each sound of its last one, and that of short words.
  static let parts = 2 * sounds + 1

  private static let sounds = 7
  private static let short = 2 * sounds

  /// The parts of its class that a word is kept in.
  ///
  /// Whoever gets one consonant wrong seldom gets both wrong, so a word is looked up by each; one
  /// with a single consonant is looked up by being short.
  static func parts(of word: some Collection<UInt8>) -> [Int] {
    let consonants = consonants(of: word)
    return ends(of: consonants) + (consonants.count < 2 ? [short] : [])
  }

  /// The parts that a misspelt word may be kept in: of two consonants, the second one may be the first.
  static func parts(near word: some Collection<UInt8>) -> [Int] {
    let consonants = consonants(of: word)
    let swapped = consonants.count == 2 ? [consonants[1]] : []
    return (ends(of: consonants) + (consonants.count < 2 ? [short] : swapped)).uniqued
  }

  private static func ends(of consonants: [Int]) -> [Int] {
    [consonants.first ?? 0, sounds + (consonants.last ?? 0)]
  }

  /// The sounds of the consonants after a word's first letter, an `s` at its end left out. The
  /// letters are grouped as in Soundex (Russell, 1918).
  private static func consonants(of word: some Collection<UInt8>) -> [Int] {
    let rest = word.dropFirst()
    let stem = word.reversed().first == UInt8(ascii: "s") ? rest.dropLast() : rest[...]
    return stem.map(sound(of:)).filter { $0 > 0 }
  }

  private static func sound(of letter: UInt8) -> Int {
    switch Character(Unicode.Scalar(letter)) {
    case "b", "f", "p", "v": 1
    case "c", "g", "j", "k", "q", "s", "x", "z": 2
    case "d", "t": 3
    case "l": 4
    case "m", "n": 5
    case "r": 6
    default: 0
    }
  }

  private static func single(_ letter: Character) -> Int {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "h": 0
    case "b": 1
    case "d": 2
    case "f": 3
    case "g": 4
    case "j": 5
    case "k", "q", "c": 6
    case "l": 7
    case "m": 8
    case "n": 9
    case "p": 10
    case "r": 11
    case "s", "z", "x": 12
    case "t": 13
    case "v": 14
    case "w": 15
    case "0"..."9": 16
    default: 17
    }
  }
}
