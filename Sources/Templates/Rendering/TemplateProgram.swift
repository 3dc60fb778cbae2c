/// How a page is rendered, step by step: its layout, partials and blocks are in place, and its names
/// are resolved.
///
/// A list and not a tree, with all texts in one array, so that going through it moves nothing but
/// numbers: the same program is run by every task at once.
struct TemplateProgram: Sendable {
  enum Step: Sendable {
    /// A stretch of ``literals``.
    case literal(Range<Int>)
    case value(Path)
    /// The steps up to `end` are the section's.
    case section(Path, asksEmpty: Bool, isInverted: Bool, end: Int)
  }

  /// The way from the models around a tag to a value.
  struct Path: Sendable {
    /// Which model to begin at, counted from the page's, which is 0.
    var level: Int
    /// The places of fields in ``fields``; none for the current item itself.
    var fields: Range<Int>
  }

  private(set) var steps: [Step] = []
  private(set) var literals: [UInt8] = []
  private(set) var fields: [Int] = []
  /// The last step is a literal that may still grow: no section began or ended after it.
  private var endsInLiteral = false

  mutating func addLiteral(_ bytes: some Collection<UInt8>) {
    let start = literals.count
    literals += bytes
    if endsInLiteral, case .literal(let range) = steps.last {
      steps[steps.count - 1] = .literal(range.lowerBound..<literals.count)
    } else {
      steps.append(.literal(start..<literals.count))
    }
    endsInLiteral = true
  }

  mutating func addValue(_ path: FieldPath) {
    steps.append(.value(added(path)))
    endsInLiteral = false
  }

  /// Adds a section, whose steps are those added before it is ended.
  mutating func beginSection(_ path: FieldPath, asksEmpty: Bool, isInverted: Bool) -> Int {
    steps.append(
      .section(added(path), asksEmpty: asksEmpty, isInverted: isInverted, end: steps.count + 1))
    endsInLiteral = false
    return steps.count - 1
  }

  /// - Parameter section: what ``beginSection(_:asksEmpty:isInverted:)`` returned.
  mutating func endSection(_ section: Int) {
    guard case .section(let path, let asksEmpty, let isInverted, _) = steps[section] else { return }
    steps[section] = .section(
      path, asksEmpty: asksEmpty, isInverted: isInverted, end: steps.count)
    endsInLiteral = false
  }

  private mutating func added(_ path: FieldPath) -> Path {
    let start = fields.count
    fields += path.fields
    return Path(level: path.level, fields: start..<fields.count)
  }
}

/// The way from the models around a tag to a value.
struct FieldPath: Hashable, Sendable {
  /// Which model to begin at, counted from the page's, which is 0.
  var level: Int
  /// The places of the fields in their models; none for the current item itself.
  var fields: [Int]
}
