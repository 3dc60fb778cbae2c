import Diagnostics

/// Turns `[@key]` and `[@a; @b]` in text into citations.
///
/// A citation may be wrapped over lines. Code, and a bracket after a backslash, are left alone.
struct CitationPass {
  let source: SourceText
  var findings: FileFindings

  static func apply(
    to blocks: inout [Block], of source: SourceText, findings: inout FileFindings
  ) {
    var pass = CitationPass(source: source, findings: findings)
    blocks.rewriteInlines { pass.rewrite(&$0) }
    findings = pass.findings
  }

  private mutating func rewrite(_ inlines: inout [Inline], isInLink: Bool = false) {
    for index in inlines.indices {
      switch inlines[index].kind {
      case .emphasis(var inner) where inner.contains(where: \.isWorthALook):
        rewrite(&inner, isInLink: isInLink)
        inlines[index].kind = .emphasis(inner)
      case .strong(var inner) where inner.contains(where: \.isWorthALook):
        rewrite(&inner, isInLink: isInLink)
        inlines[index].kind = .strong(inner)
      case .link(_, _, var inner), .image(_, _, var inner): rewrite(&inner, isInLink: true)
      case .text, .code, .html, .emphasis, .strong, .softBreak, .lineBreak, .citation: break
      }
    }
    guard inlines.contains(where: \.mayCite) else { return }
    var result: [Inline] = []
    var run = inlines[...]
    while let inline = run.first {
      if inline.isText {
        let texts = run.prefix { $0.isText || $0.kind == .softBreak }
        rewrite(run: texts, into: &result, isInLink: isInLink)
        run = run.dropFirst(texts.count)
      } else {
        result.append(inline)
        run = run.dropFirst()
      }
    }
    inlines = result
  }

  private mutating func rewrite(
    run: ArraySlice<Inline>, into result: inout [Inline], isInLink: Bool
  ) {
    for piece in CitationScanner(run, in: source).pieces {
      switch piece {
      case .inline(let inline): result.append(inline)
      case .citation(let sources, let range, let original):
        if isInLink {
          report("a citation can't stand inside a link", at: range)
          result += original
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
}

extension Inline {
  fileprivate var isText: Bool {
    if case .text = kind { true } else { false }
  }

  /// Whether there may be a citation here or further in.
  fileprivate var isWorthALook: Bool {
    switch kind {
    case .text: mayCite
    case .emphasis, .strong, .link, .image: true
    case .code, .html, .softBreak, .lineBreak, .citation: false
    }
  }

  fileprivate var mayCite: Bool {
    guard case .text(let text) = kind else { return false }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "@"), previous == .openBracket { return true }
      previous = byte
    }
    return false
  }
}
