import FuzzTargets
import Testing

/// Gives every target its seeds, and those changed at random: the same in each run, in every build.
///
/// `Tests/Fuzz/fuzz` looks for new ways through the code; what it finds becomes a seed.
@Suite struct FuzzTests {
  @Test(arguments: FuzzTarget.allCases)
  func `every seed is dealt with as promised`(_ target: FuzzTarget) throws {
    let seeds = try Seeds(of: target)
    #expect(seeds.all.compactMap(target.violation) == [])
    #expect(!seeds.all.isEmpty)
  }

  @Test(arguments: FuzzTarget.allCases)
  func `every seed changed at random is, too`(_ target: FuzzTarget) throws {
    var mutator = try Mutator(Seeds(of: target).all, seed: 20_261_123)
    let inputs = (0..<150).map { _ in mutator.next() }
    let violations = inputs.compactMap { input in
      target.violation(of: input).map { "\($0): \(String(decoding: input, as: UTF8.self))" }
    }
    #expect(violations == [])
    #expect(Set(inputs).count > 100)
  }
}
