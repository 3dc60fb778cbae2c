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
  let count: Int
  private static let curve = 0.35

  /// The level of a weight, 0 for the greatest.
  func level(of weight: Double, greatest: Double) -> Int {
    guard greatest > 0, weight < greatest else { return 0 }
    return min(count - 1, Int(Double(count) * pow(1 - weight / greatest, Self.curve)))
  }

  /// What a level stands for, as a part of the greatest weight.
  func value(of level: Int) -> Double {
    level == 0 ? 1 : 1 - pow((Double(level) + 0.5) / Double(count), 1 / Self.curve)
  }

  /// A word's greatest weight in one byte: sixteen steps to a doubling, from 2⁻⁸ up.
  static func code(of weight: Double) -> Int {
    max(0, min(255, Int((log2(max(weight, 0.004)) + 8) * 16 + 0.5)))
  }

  static func weight(of code: Int) -> Double { exp2(Double(code) / 16 - 8) }
}
