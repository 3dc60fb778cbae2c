import Diagnostics

/// Tells whether findings point into the text that they are about.
struct FindingPlaces {
  private let lines: Int
  private let longestLine: Int

  init(_ text: String) {
    // A line may end in any of the ways that CommonMark and YAML know; the least strict is taken.
    let lengths = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(\.count)
    lines = text.utf8.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
    longestLine = lengths.max() ?? 0
  }

  /// The first finding that points elsewhere; one past the last line and column is still in it.
  func violation(of findings: [Finding]) -> String? {
    findings.first { !contains($0.range.lowerBound) || !contains($0.range.upperBound) }
      .map { "\($0.rule) is placed at \($0.range), outside of the text" }
  }

  private func contains(_ place: SourceLocation) -> Bool {
    (1...lines + 1).contains(place.line) && (1...longestLine + 4).contains(place.column)
  }
}
