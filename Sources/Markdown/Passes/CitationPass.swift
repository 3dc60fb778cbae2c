import Diagnostics

/// Turns `[@key]` and `[@a; @b]` in text into citations.
///
/// A citation may be wrapped over lines. Code, and a bracket after a backslash, are left alone.
struct CitationPass {
  let source: SourceText
  /// The brackets that may start a citation.
  let marks: SourceMarks
  var findings: FileFindings

  static func apply(
    to blocks: inout [Block], of source: SourceText, marks: SourceMarks,
    findings: inout FileFindings
  ) {
    var pass = CitationPass(source: source, marks: marks, findings: findings)
    blocks.rewriteInlines(where: { source.has(marks, in: $0) }) { pass.rewrite(&$0) }
    findings = pass.findings
  }

  private mutating func rewrite(_ inlines: inout [Inline], isInLink: Bool = false) {
    guard let first = inlines.first, let last = inlines.last,
      mayCite(SourceRange(from: first.range.lowerBound, to: last.range.upperBound))
    else { return }
    for index in inlines.indices where !inlines[index].isText && mayCite(inlines[index]) {
      switch inlines[index].kind {
      case .emphasis(var inner), .strong(var inner):
        rewrite(&inner, isInLink: isInLink)
        inlines[index].kind.fill(with: inner)
      case .link(_, _, var inner), .image(_, _, var inner): rewrite(&inner, isInLink: true)
      case .text, .code, .html, .softBreak, .lineBreak, .citation: break
      }
    }
    guard inlines.contains(where: { $0.isText && mayCite($0) }) else { return }
    var result: [Inline] = []
    result.reserveCapacity(inlines.count + 2)
    var index = 0
    while index < inlines.count {
      var end = index + 1
      if inlines[index].isText {
        end = inlines[end...].firstIndex { !$0.isTextOrBreak } ?? inlines.endIndex
      }
      let run = inlines[index..<end]
      if run.contains(where: { $0.isText && mayCite($0) }) {
        rewrite(run: run, into: &result, isInLink: isInLink)
      } else {
        result += run
      }
      index = end
    }
    inlines = result
  }

  private mutating func rewrite(
    run: ArraySlice<Inline>, into result: inout [Inline], isInLink: Bool
  ) {
    for piece in CitationScanner(run, in: source).pieces {
      switch piece {
      case .inline(let inline): result.append(inline)
      case .citation(let sources, let range):
        if isInLink {
          report("a citation can't stand inside a link", at: range)
        } else {
          result.append(Inline(.citation(sources), at: range))
        }
      case .malformed(let message, let range): report(message, at: range)
      }
    }
  }

  private mutating func report(_ message: String, at range: SourceRange) {
    findings.error(
      "bad-citation", message, at: range,
      why: "a reader could not find the source",
      fix: "write `[@key]` or `[@key; @other-key]` with keys from sources.yml, or `\\[@` for a "
        + "bracket that is no citation")
  }

  private func mayCite(_ inline: Inline) -> Bool { mayCite(inline.range) }

  private func mayCite(_ range: SourceRange) -> Bool { source.has(marks, in: range) }
}

extension Inline {
  fileprivate var isText: Bool {
    if case .text = kind { true } else { false }
  }

  fileprivate var isTextOrBreak: Bool {
    switch kind {
    case .text, .softBreak: true
    case .code, .html, .emphasis, .strong, .link, .image, .lineBreak, .citation: false
    }
  }
}
