import Testing

@testable import Search

@Suite struct PlaceListTests {
  @Test(arguments: [8, 16])
  func `levels fall, and are denser near the greatest weight`(_ count: Int) {
    let values = ImpactLevels(count: count).values.map(Int.init)
    let steps = zip(values, values.dropFirst()).map { $0 - $1 }
    #expect(values.first == 65535)
    #expect(steps.allSatisfy { $0 > 0 })
    #expect(steps.dropLast().dropFirst() == steps.dropLast().dropFirst().sorted()[...])
  }

  /// A level's value is never further from a weight than the level is wide.
  @Test(arguments: [8, 16])
  func `a rounded weight is within its step`(_ count: Int) {
    let levels = ImpactLevels(count: count)
    let values = levels.values.map { Float($0) / 65535 }
    let far = (1...1_000).filter { thousandth in
      let part = Float(thousandth) / 1_000
      let level = levels.level(of: part, greatest: 1)
      let above = level > 0 ? values[level - 1] : 1
      let below = level + 1 < values.count ? values[level + 1] : 0
      return part > above || part < below
    }
    #expect(far == [])
  }

  @Test(arguments: [0.004, 0.02, 0.5, 1, 2.7, 4, 120])
  func `the greatest weight keeps to a sixteenth of a doubling`(_ weight: Float) {
    let ratio = ImpactLevels.weight(of: ImpactLevels.code(of: weight)) / weight
    #expect((0.97...1.03).contains(ratio))
  }

  @Test(arguments: [(1, 0), (1_999, 0), (2_000, 1_500), (5_000, 4_500)])
  func `the best 500 places are apart from the rest, if that is long`(_ count: Int, _ rest: Int) {
    let list = PlaceList(Self.postings(count)[...], ImpactLevels(count: 8))
    #expect(list.units == count)
    #expect(Self.places(list.head).count == count - rest)
    #expect(Self.places(list.tail).count == rest)
    #expect(
      (Self.places(list.head) + Self.places(list.tail)).map(\.place).sorted()
        == Self.postings(count).map { Int($0.place) })
  }

  @Test func `no place of the tail has a better level than one of the head`() {
    let list = PlaceList(Self.postings(2_000)[...], ImpactLevels(count: 16))
    let worst = Self.places(list.head).map(\.level).max() ?? 0
    #expect(Self.places(list.tail).allSatisfy { $0.level >= worst })
  }

  @Test func `a union has the greater weight, an intersection the lesser`() {
    let first = [Posting(place: 1, weight: 2), Posting(place: 5, weight: 1)]
    let second = [Posting(place: 0, weight: 1), Posting(place: 5, weight: 3)]
    #expect(
      first.united(with: second) == [
        Posting(place: 0, weight: 1), Posting(place: 1, weight: 2), Posting(place: 5, weight: 3),
      ])
    #expect(first.intersected(with: second) == [Posting(place: 5, weight: 1)])
    #expect(second.united(with: []) == second)
    #expect(first.intersected(with: []) == [])
  }

  /// Places with weights that don't follow their order.
  static func postings(_ count: Int) -> [Posting] {
    (0..<count).map { number in
      let thousandths = number * 7_919 % 1_000 + 1
      return Posting(place: UInt32(number * 3), weight: Float(thousandths) / 250)
    }
  }

  static func places(_ segments: [UInt8]) -> [(level: Int, place: Int)] {
    var reader = ByteReader(segments[...])
    var places: [(level: Int, place: Int)] = []
    while let level = reader.byte(), let count = reader.number() {
      var place = 0
      for _ in 0..<count {
        place += reader.number() ?? 0
        places.append((level, place))
      }
    }
    return places
  }
}
