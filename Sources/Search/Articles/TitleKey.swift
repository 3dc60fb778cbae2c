import Prose

/// What a page is found by when someone types just its title, whatever else has the same words.
///
/// Words that many pages have, such as "what is", tell nothing of a page, and their best places
/// don't hold them all: without this, a page would come after others on the same thing.
struct TitleKey: Sendable {
  /// The longest of the stems, whose shard has the page; the first of them by its bytes.
  let stem: [UInt8]
  /// Three bytes of a hash of all stems, each once.
  let hash: UInt32

  /// Nil if there is no word.
  init?(_ stems: some Sequence<[UInt8]>) {
    let stems = Set(stems).sorted { $0.isBefore($1) }
    var longest: [UInt8] = []
    for stem in stems where stem.count > longest.count { longest = stem }
    guard !longest.isEmpty else { return nil }
    stem = longest
    hash = ContentHash.number(stems.joined(separator: [.blank])) & 0xFF_FFFF
  }

  init?(title: String) { self.init(Prose.searchWords(of: title).map(Stemmer.stem)) }
}
