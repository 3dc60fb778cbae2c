/// How a word sounds, about: what is often confused is written in one way.
enum Sound {
  static func of(_ word: [UInt16]) -> [UInt16] {
    let start = replacing(Self.silentStarts, in: word, onlyAtStart: true)
    let hard = replacing([("ph", "f"), ("ce", "se"), ("ci", "si"), ("cy", "si")], in: start)
    let plain = replacing(
      [("c", "k"), ("q", "k"), ("x", "ks"), ("z", "s"), ("y", "i"), ("h", "")], in: hard)
    let short = replacing([("ae", "e"), ("oe", "e")], in: plain)
    return short.indices.filter { $0 == 0 || short[$0] != short[$0 - 1] }.map { short[$0] }
  }

  private static let silentStarts = [
    ("kn", "n"), ("gn", "n"), ("pn", "n"), ("wr", "r"), ("ps", "s"), ("x", "s"),
  ]

  private static func replacing(
    _ pairs: [(String, String)], in word: [UInt16], onlyAtStart: Bool = false
  ) -> [UInt16] {
    var replaced: [UInt16] = []
    var index = 0
    while index < word.count {
      let pair =
        onlyAtStart && index > 0 ? nil : pairs.first { word[index...].starts(with: $0.0.utf16) }
      replaced += pair.map { Array($0.1.utf16) } ?? [word[index]]
      index += pair?.0.utf16.count ?? 1
    }
    return replaced
  }
}
