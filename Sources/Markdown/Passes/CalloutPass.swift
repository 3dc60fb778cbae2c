import Diagnostics

/// Turns block quotes that start with `[!KIND]` into callouts, and those that start with `[!SAFETY]`
/// into inclusions.
struct CalloutPass {
  let source: SourceText
  var findings: FileFindings
  private var included = IDSet()
  /// Where the marks are that have been dealt with.
  private var known: [SourceLocation] = []

  static func apply(
    to blocks: inout [Block], of source: SourceText, marks: SourceMarks,
    findings: inout FileFindings
  ) {
    var pass = CalloutPass(source: source, findings: findings)
    pass.known.reserveCapacity(marks.count)
    blocks.rewrite(where: { source.has(marks, in: $0) }) { pass.rewrite(&$0) }
    if pass.known.count < marks.count { pass.findMisplaced(in: blocks, Set(pass.known)) }
    findings = pass.findings
  }

  private init(source: SourceText, findings: FileFindings) {
    self.source = source
    self.findings = findings
  }

  private mutating func rewrite(_ block: inout Block) {
    guard case .quote(var blocks) = block.kind, let first = blocks.first,
      case .paragraph(let inlines) = first.kind, let mark = CalloutMark(inlines, in: source)
    else { return }
    known.append(mark.range.lowerBound)
    let name = mark.name.uppercased()
    if name == "SAFETY" {
      block.kind = inclusion(mark, in: blocks)
    } else if let kind = Callout.Kind(rawValue: name) {
      // With a second owner, the blocks would be copied.
      block.kind = .thematicBreak
      if let start = mark.rest.first?.range.lowerBound {
        blocks[0] = Block(
          .paragraph(mark.rest), at: SourceRange(from: start, to: first.range.upperBound))
      } else {
        blocks.removeFirst()
      }
      block.kind = .callout(Callout(kind, heading: mark.heading, blocks))
    } else {
      reportUnknown(mark)
    }
  }

  private mutating func reportUnknown(_ mark: CalloutMark) {
    let kinds = Callout.Kind.allCases.map(\.rawValue) + ["SAFETY"]
    let fix =
      kinds.nearest(to: mark.name).map { "write `[!\($0)]`" }
      ?? "write one of \(kinds.map { "`[!\($0)]`" }.joined(separator: ", "))"
    findings.error(
      "unknown-callout", "there is no callout `\(mark.name)`", at: mark.range,
      why: "it would be shown as an ordinary quotation, and a warning in it overlooked", fix: fix)
  }

  /// Reports marks that aren't the first thing in a block quote, where they do nothing.
  private mutating func findMisplaced(in blocks: [Block], _ known: Set<SourceLocation>) {
    blocks.forEachBlock { block in
      switch block.kind {
      case .paragraph(let inlines): findMisplaced(at: inlines, known)
      case .heading(let heading): findMisplaced(at: heading.inlines, known)
      case .table(let table):
        for cell in table.header { findMisplaced(at: cell.inlines, known) }
        for row in table.rows { for cell in row { findMisplaced(at: cell.inlines, known) } }
      case .quote, .list, .code, .html, .thematicBreak, .callout, .inclusion, .statement: break
      }
    }
  }

  /// Reports a mark that a leaf or a cell of a table starts with.
  private mutating func findMisplaced(at inlines: [Inline], _ known: Set<SourceLocation>) {
    guard let mark = CalloutMark(inlines, in: source),
      Callout.Kind(rawValue: mark.name.uppercased()) != nil || mark.name.uppercased() == "SAFETY",
      !known.contains(mark.range.lowerBound)
    else { return }
    findings.error(
      "misplaced-callout", "`[!\(mark.name)]` starts no callout here", at: mark.range,
      why: "only the first line of a block quote can, so it would be shown as plain text",
      fix: "start the line with `> [!\(mark.name.uppercased())]`, with an empty line before it")
  }
}

// Inclusions.
extension CalloutPass {
  private mutating func inclusion(_ mark: CalloutMark, in blocks: [Block]) -> Block.Kind {
    for extra in blocks.dropFirst() {
      report("a `[!SAFETY]` quote holds nothing but the names of statements", at: extra.range)
    }
    var names = mark.heading
    if !mark.rest.isEmpty { names += [softBreak(before: mark.rest)] + mark.rest }
    let entries = IDList(names, in: source).entries
    var statements: [StatementReference] = []
    statements.reserveCapacity(entries.count)
    if entries.isEmpty { report("`[!SAFETY]` names no statement", at: mark.range) }
    for (id, range) in entries {
      if id.isEmpty {
        report("the name of a statement is missing here", at: range)
      } else if !id.isKebabCase {
        report("`\(id)` can't be the name of a statement", at: range)
      } else if !included.insert(id) {
        report("the statement `\(id)` is included twice", at: range)
      } else {
        statements.append(StatementReference(id: id, at: range))
      }
    }
    return statements.isEmpty ? .quote(blocks) : .inclusion(statements)
  }

  private func softBreak(before inlines: [Inline]) -> Inline {
    let place = inlines.first?.range.lowerBound ?? SourceRange.start.lowerBound
    return Inline(.softBreak, at: place..<place)
  }

  private mutating func report(_ message: String, at range: SourceRange) {
    findings.error(
      "bad-inclusion", message, at: range,
      fix: "write `> [!SAFETY] name, other-name` on a quote of its own, each name in lower case "
        + "with hyphens and only once in the article")
  }
}
