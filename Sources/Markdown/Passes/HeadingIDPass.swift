import Diagnostics

/// Gives every heading an id of its own: the one written after it as `{#id}`, or else its slug.
struct HeadingIDPass {
  /// Ids that every page has of itself.
  static let reservedIDs: IDSet = ["main", "search", "sources", "contents", "related"]
  /// How ids start that a page makes for its sources, citations and statements.
  static let reservedPrefixes = ["source-", "cite-", "statement-"]

  let source: SourceText
  var findings: FileFindings
  private var used = reservedIDs
  /// The number that an id's next namesake gets.
  private var nextNumber: [String: Int] = [:]
  private var slugBuffer: [UInt8] = []

  static func apply(
    to blocks: inout [Block], of source: SourceText, _ hints: SourceHints,
    findings: inout FileFindings
  ) {
    var pass = HeadingIDPass(source: source, findings: findings)
    // What an author chose goes first, wherever it stands.
    if hints.headingIDs { blocks.rewriteHeadings { pass.takeExplicitID(&$0) } }
    blocks.rewriteHeadings { pass.makeID(&$0) }
    findings = pass.findings
  }

  private init(source: SourceText, findings: FileFindings) {
    self.source = source
    self.findings = findings
  }

  private mutating func takeExplicitID(_ heading: inout Heading) {
    guard let (id, range) = heading.takeAttribute(in: source) else { return }
    let fix = "use another id, in letters, digits and hyphens, or none"
    if !Slug.isValid(id) {
      findings.error("bad-heading-id", "`\(id)` can't be an id", at: range, fix: fix)
    } else if Self.reservedIDs.contains(id)
      || Self.reservedPrefixes.contains(where: { id.utf8.starts(with: $0.utf8) })
    {
      findings.error(
        "bad-heading-id", "the page itself uses the id `\(id)`", at: range,
        why: "a link to the heading could lead elsewhere", fix: fix)
    } else if !used.insert(id) {
      findings.error(
        "duplicate-heading-id", "another heading has the id `\(id)`", at: range,
        why: "a link could lead to the wrong section", fix: fix)
    } else {
      heading.id = id
    }
  }

  private mutating func makeID(_ heading: inout Heading) {
    guard heading.id.isEmpty else { return }
    var slug = Slug.make(of: heading.text, &slugBuffer)
    // A number at the end wouldn't do here: `cite-1-2` is the page's own, too.
    if Self.reservedPrefixes.contains(where: { slug.utf8.starts(with: $0.utf8) }) {
      slug = "section-" + slug
    }
    var id = slug
    while !used.insert(id) {
      let number = nextNumber[slug, default: 2]
      nextNumber[slug] = number + 1
      id = "\(slug)-\(number)"
    }
    heading.id = id
  }
}

extension Heading {
  /// The text without its markup, which nearly no heading has.
  fileprivate var text: String {
    if inlines.count == 1, case .text(let text) = inlines[0].kind { return text }
    return inlines.plainText
  }

  /// Takes `{#id}` off the end of the heading.
  fileprivate mutating func takeAttribute(
    in source: SourceText
  ) -> (id: String, range: SourceRange)? {
    guard let last = inlines.last, case .text(let text) = last.kind,
      text.utf8.last == UInt8(ascii: "}")
    else { return nil }
    let bytes = Array(text.utf8)
    guard let open = bytes.lastIndex(of: UInt8(ascii: "{")), bytes[open + 1] == .hash else {
      return nil
    }
    var reader = SourceReader(bytes[...], at: last.range, in: source)
    let kept = (bytes[..<open].lastIndex { !$0.isSpaceOrTab } ?? -1) + 1
    let keptEnd = reader.location(kept)
    guard reader.isPlain(open) else { return nil }
    let start = reader.location(open) ?? last.range.lowerBound
    let id = String(decoding: bytes[(open + 2)...].dropLast(), as: UTF8.self)
    inlines.removeLast()
    if kept > 0 {
      let end = max(last.range.lowerBound, keptEnd ?? last.range.upperBound)
      let text = String(decoding: bytes[..<kept], as: UTF8.self)
      inlines.append(Inline(.text(text), at: SourceRange(from: last.range.lowerBound, to: end)))
    }
    return (id, start..<max(start, last.range.upperBound))
  }
}

extension [Block] {
  fileprivate mutating func rewriteHeadings(_ change: (inout Heading) -> Void) {
    rewrite { block in
      guard case .heading(var heading) = block.kind else { return }
      block.kind = .thematicBreak
      change(&heading)
      block.kind = .heading(heading)
    }
  }
}
