/// The stems that many pages have, in a few bytes: a browser fetches the spelling lexicon of any other
/// word beside its shard, and so doesn't wait for that to learn that it is misspelt.
///
/// A Bloom filter (Bloom, 1970). It takes about one stem in fifty for a common one that isn't, and
/// then nothing is lost but that fetches come one after the other.
struct CommonStems {
  /// Most words that someone asks for are among so many stems.
  private static let most = 4_000
  /// How many bits each stem sets.
  static let probes = 6

  private(set) var bytes: [UInt8]

  /// Those that were written before.
  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ entries: [TermEntry]) {
    let stems = entries.lazy.filter { Self.mayBeMisspelt($0.key) }
      .compactMap { entry in entry.own.map { (units: $0.units, key: entry.key) } }
      .sorted { $0.units != $1.units ? $0.units > $1.units : $0.key.isBefore($1.key) }
      .prefix(Self.most)
    // A byte for each. Their number is odd: each of a stem's bits follows from the one before by a
    // product, of which the low bits alone must not say where it is.
    bytes = [UInt8](repeating: 0, count: stems.count | 1)
    for (_, key) in stems {
      for bit in Self.bits(of: key, among: bytes.count * 8) {
        bytes[bit / 8] |= 1 << UInt8(bit % 8)
      }
    }
  }

  /// Whether a stem is a common one, or, now and then, one that looks so.
  func contains(_ stem: [UInt8]) -> Bool {
    !bytes.isEmpty
      && Self.bits(of: stem, among: bytes.count * 8).allSatisfy {
        bytes[$0 / 8] >> UInt8($0 % 8) & 1 == 1
      }
  }

  /// Short words, those with digits and those that frame a question are never looked up.
  private static func mayBeMisspelt(_ stem: [UInt8]) -> Bool {
    stem.count > 2 && !stem.contains { $0 == .blank || $0 &- 0x30 < 10 }
      && !FrameWords.all.contains(stem)
  }

  private static func bits(of key: [UInt8], among count: Int) -> [Int] {
    var hash = ContentHash.number(key)
    return (0..<probes).map { _ in
      defer { hash &*= 0x0100_0193 }
      return Int(hash % UInt32(count))
    }
  }
}
