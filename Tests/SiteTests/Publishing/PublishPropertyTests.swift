import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct PublishPropertyTests {
  struct Sequence: Sendable, CustomTestStringConvertible {
    var seed: UInt64
    var swap: SwapMethod
    var testDescription: String { "seed \(seed), \(swap)" }
  }

  static let sequences =
    (1...12).map { Sequence(seed: $0, swap: .exchange) }
    + (1...4).map { Sequence(seed: $0 + 100, swap: .renames) }

  @Test(arguments: sequences)
  func `after each of many builds the output is exactly the last site`(_ sequence: Sequence)
    async throws
  {
    let site = TestSite(swap: sequence.swap)
    var random = SeededGenerator(seed: sequence.seed)
    var old: [String: String] = [:]
    try await site.publish(old)
    try site.folder.write("mine", to: "public/d0/foreign.txt")
    for _ in 0..<12 {
      let new = randomSite(changing: old, using: &random)
      let summary = try await site.publish(new)
      try #require(try site.published() == new.merging(["d0/foreign.txt": "mine"]) { $1 })
      try #require(try site.folder.entries() == ["public"])
      try #require(summary == expected(from: old, to: new))
      old = new
    }
  }

  func expected(from old: [String: String], to new: [String: String]) -> PublishSummary {
    let unchanged = new.count { old[$0.key] == $0.value }
    return PublishSummary(
      written: new.count - unchanged, unchanged: unchanged,
      removed: old.keys.count { new[$0] == nil })
  }

  /// Keeps, changes, drops and adds some files; what is a file now may be a folder next time.
  func randomSite(
    changing old: [String: String], using random: inout SeededGenerator
  ) -> [String: String] {
    var new = old.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
    for path in new.keys.sorted() where Int.random(in: 0..<4, using: &random) == 0 {
      new[path] = String(repeating: "x", count: Int.random(in: 0..<3, using: &random))
    }
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      let depth = Int.random(in: 1...3, using: &random)
      let segments = (0..<depth).map { _ in "d\(Int.random(in: 0..<4, using: &random))" }
      let path = segments.joined(separator: "/")
      let clashes = new.keys.contains { $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") }
      guard !clashes, path != "d0" else { continue }
      new[path] = "\(Int.random(in: 0..<3, using: &random))"
    }
    return new
  }
}

/// Random numbers that are the same in each run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
