import Prose

/// What a page is found by when someone types just its title, whatever else has the same words.
///
/// Words that many pages have, such as "what is", tell nothing of a page, and their best places
/// don't hold them all: without this, a page would come after others on the same thing.
struct TitleKey: Sendable {
  /// The title's stems: each once, sorted by their bytes, a blank between.
  let stems: [UInt8]

  /// Nil if there is no word.
  init?(_ stems: some Sequence<[UInt8]>) {
    let sorted = Set(stems).sorted { $0.isBefore($1) }
    guard !sorted.isEmpty else { return nil }
    self.stems = Array(sorted.joined(separator: [.blank]))
  }

  init?(title: String) { self.init(Prose.searchWords(of: title).map(Stemmer.stem)) }

  /// Its stems, sorted by their bytes.
  var eachStem: [ArraySlice<UInt8>] { stems.split(separator: .blank) }

  /// Three bytes of a hash of the stems.
  var hash: UInt32 { ContentHash.number(stems) & 0xFF_FFFF }

  /// Chooses the shard that has the title.
  ///
  /// - Parameter units: how many have a stem.
  /// - Returns: the stem that the fewest units have, so that no shard gets many titles; of several
  ///   the first.
  func rarest(_ units: [[UInt8]: Int]) -> [UInt8] {
    var rarest: (stem: [UInt8], units: Int) = ([], .max)
    for part in eachStem {
      let stem = Array(part)
      let count = units[stem] ?? .max
      if rarest.stem.isEmpty || count < rarest.units { rarest = (stem, count) }
    }
    return rarest.stem
  }
}
