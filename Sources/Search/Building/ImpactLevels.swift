#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The steps to which weights are rounded, closer to one another near the top, where they decide the
/// order of results.
///
/// Weights are kept as steps below a word's greatest weight (impact ordering: Manning, Raghavan and
/// Schütze, Introduction to Information Retrieval, 7.1.5), so that no posting needs one of its own.
struct ImpactLevels: Sendable {
  /// What each level stands for, as a part of 65535 of the greatest weight; the greatest first.
  let values: [UInt16]
  /// The least part of the greatest weight that each level has.
  private let floors: [Float]
  private static let curve = 0.35

  init(count: Int) {
    func part(_ step: Double) -> Double { 1 - pow(step / Double(count), 1 / Self.curve) }
    values = (0..<count).map { level in
      level == 0 ? .max : UInt16((part(Double(level) + 0.5) * 65535).rounded())
    }
    floors = (0..<count).map { Float(part(Double($0 + 1))) }
  }

  var count: Int { values.count }

  /// The level of a weight, 0 for the greatest.
  @inline(__always)
  func level(of weight: Float, greatest: Float) -> Int {
    let part = weight / greatest
    // Most weights are small ones.
    var level = floors.count - 1
    while level > 0, part > floors[level - 1] { level -= 1 }
    return level
  }

  /// A word's greatest weight in one byte: sixteen steps to a doubling, from 2⁻⁸ up.
  static func code(of weight: Float) -> Int {
    max(0, min(255, Int((log2(max(Double(weight), 0.004)) + 8) * 16 + 0.5)))
  }

  static func weight(of code: Int) -> Float { Float(exp2(Double(code) / 16 - 8)) }
}
