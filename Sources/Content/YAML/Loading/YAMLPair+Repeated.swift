import Diagnostics

extension [YAMLPair] {
  /// Where the first of the keys is that is there again: of several such keys, the one that comes
  /// first in the order of texts.
  var firstRepeatedKey: SourceRange? {
    // Nearly every mapping has a few keys, which are compared sooner than hashed.
    guard count > 16 ? Set(lazy.map(\.key.value)).count < count : hasRepeatedKey else { return nil }
    let places = Dictionary(map { ($0.key.value, [$0.key.range]) }, uniquingKeysWith: +)
    return places.filter { $0.value.count > 1 }.min { $0.key < $1.key }?.value.first
  }

  private var hasRepeatedKey: Bool {
    indices.contains { index in
      self[..<index].contains { $0.key.value == self[index].key.value }
    }
  }
}
