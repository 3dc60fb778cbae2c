/// A unit that has a word, and how much it is about it.
struct Posting: Hashable, Sendable {
  /// A page's slot, then four bits for the unit.
  var place: UInt32
  /// A frequency while words of a stem are added up, then a weight: see ``Ranking``.
  var weight: Float
}

extension [Posting] {
  /// The places of both, by place; where both have one, the greater weight.
  func united(with other: [Posting]) -> [Posting] {
    guard !isEmpty else { return other }
    var united: [Posting] = []
    united.reserveCapacity(count + other.count)
    var index = 0
    for posting in other {
      while index < count, self[index].place < posting.place {
        united.append(self[index])
        index += 1
      }
      guard index < count, self[index].place == posting.place else {
        united.append(posting)
        continue
      }
      united.append(
        Posting(place: posting.place, weight: Swift.max(posting.weight, self[index].weight)))
      index += 1
    }
    return united + self[index...]
  }

  /// The places that both have, each with the lesser weight.
  func intersected(with other: [Posting]) -> [Posting] {
    var common: [Posting] = []
    var index = 0
    for posting in other {
      while index < count, self[index].place < posting.place { index += 1 }
      guard index < count else { break }
      guard self[index].place == posting.place else { continue }
      common.append(
        Posting(place: posting.place, weight: Swift.min(posting.weight, self[index].weight)))
    }
    return common
  }
}
