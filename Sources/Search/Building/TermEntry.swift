/// The places of other names of the same thing.
struct AliasPlaces: Sendable {
  /// As readers see them; only those that have places.
  var others: [String]
  var places: PlaceList
}

/// An entry of a term shard: a stem, or several that mean something else together.
struct TermEntry: Sendable {
  var key: [UInt8]
  /// The words of the site with this stem, the most frequent first.
  var forms: [[UInt8]] = []
  var own: PlaceList?
  var alias: AliasPlaces?

  /// The stem that says in which shard it stands.
  var firstStem: ArraySlice<UInt8> { key.prefix { $0 != .blank } }

  var hasTail: Bool { own?.tail.isEmpty == false || alias?.places.tail.isEmpty == false }

  mutating func dropTails() {
    own?.tail = []
    alias?.places.tail = []
  }

  /// The entry's bytes, as it follows the one with the key `previous`.
  func bytes(after previous: [UInt8]) -> [UInt8] {
    var writer = ByteWriter(
      capacity: 32 + (own?.head.count ?? 0) + (alias?.places.head.count ?? 0))
    writer.word(key, after: previous)
    writer.byte(
      (own == nil ? 0 : 1) | (alias == nil ? 0 : 2) | (own?.tail.isEmpty == false ? 4 : 0)
        | (alias?.places.tail.isEmpty == false ? 8 : 0))
    let forms = forms == [key] ? [] : forms
    writer.number(forms.count)
    for form in forms {
      let shared = zip(form, key).prefix { $0 == $1 }.count
      writer.byte(key.count - shared)
      writer.text(form[shared...])
    }
    own?.write(to: &writer)
    if let alias {
      writer.number(alias.others.count)
      for other in alias.others { writer.text(other) }
      alias.places.write(to: &writer)
    }
    return writer.bytes
  }

  /// The files that its lists go on in.
  var tails: [IndexFile] {
    let name = "u-" + ContentHash.name(key)
    return [
      own.flatMap { $0.tailFile(name) }, (alias?.places).flatMap { $0.tailFile(name + "a") },
    ].compactMap(\.self)
  }
}

extension PlaceList {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.number(units)
    writer.byte(code)
    writer.text(head)
    if !tail.isEmpty { writer.check(ContentHash.check(tail)) }
  }

  fileprivate func tailFile(_ name: String) -> IndexFile? {
    tail.isEmpty ? nil : IndexFile(name, .tail, tail)
  }
}
