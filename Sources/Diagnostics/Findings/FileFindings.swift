/// Collects what is wrong in one file, so that all of it is reported at once.
package struct FileFindings: Sendable {
  /// The file as the user would type it.
  package let file: String
  package private(set) var all: [Finding] = []

  package init(file: String) { self.file = file }

  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  package mutating func error(
    _ rule: String, _ message: String, at range: SourceRange, why: String? = nil,
    fix: String? = nil, sources: [String] = []
  ) {
    all.append(
      Finding(
        .error, rule: rule, message, in: file, at: range, why: why, fix: fix, sources: sources))
  }

  package mutating func warning(
    _ rule: String, _ message: String, at range: SourceRange, why: String? = nil,
    fix: String? = nil, sources: [String] = []
  ) {
    all.append(
      Finding(
        .warning, rule: rule, message, in: file, at: range, why: why, fix: fix, sources: sources))
  }

  package mutating func add(_ finding: consuming Finding) { all.append(finding) }

  package mutating func add(_ findings: some Sequence<Finding>) {
    all.append(contentsOf: findings)
  }

  /// The findings, each with what it points at in `source`.
  package func quoting(_ source: String) -> [Finding] {
    var quoting = self
    quoting.quote(source)
    return quoting.all
  }

  /// Hands the findings over to one who changes them: a second owner would make that a copy.
  package mutating func takeAll() -> [Finding] {
    defer { all = [] }
    return all
  }

  /// Adds to each finding what it points at in `source`.
  package mutating func quote(_ source: String) {
    guard !all.isEmpty else { return }
    let bytes = Array(source.utf8)
    let breaks = Self.breaks(in: bytes, upTo: all.map(\.range.lowerBound.line).max() ?? 0)
    for number in all.indices where all[number].excerpt == nil {
      let range = all[number].range
      let index = range.lowerBound.line - 1
      guard breaks.indices.contains(index) else { continue }
      let line = bytes[(index == 0 ? 0 : breaks[index - 1] + 1)..<breaks[index]]
      let hasReturn = line.last == UInt8(ascii: "\r")
      all[number].excerpt = Excerpt(of: hasReturn ? line.dropLast() : line, around: range)
    }
  }

  /// Where the first `count` lines end; no further, as most findings stand in the front matter.
  private static func breaks(in bytes: [UInt8], upTo count: Int) -> [Int] {
    var breaks: [Int] = []
    breaks.reserveCapacity(min(count, 64))
    var offset = 0
    while breaks.count < count, offset <= bytes.count {
      if offset == bytes.count || bytes[offset] == UInt8(ascii: "\n") { breaks.append(offset) }
      offset += 1
    }
    return breaks
  }
}
