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
