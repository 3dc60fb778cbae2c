package import Diagnostics

extension Document {
  /// Parses an article's body: CommonMark with tables, callouts, citations and heading ids.
  ///
  /// - Parameters:
  ///   - source: The body, without its front matter.
  ///   - firstLine: The number of the body's first line in its file.
  ///   - findings: Gets what is wrong with the body.
  /// - Returns: The document, or nil if it nests too deeply, which `findings` then tells.
  package static func article(
    _ source: some StringProtocol, firstLine: Int = 1, findings: inout FileFindings
  ) -> Document? {
    // Of a string all bytes are copied at once, of a part of one they would be one by one.
    article(Array(String(source).utf8), firstLine: firstLine, findings: &findings)
  }

  /// The same of the body's bytes, which are UTF-8.
  package static func article(
    _ bytes: [UInt8], firstLine: Int = 1, findings: inout FileFindings
  ) -> Document? {
    let hints = SourceHints(bytes)
    let source = SourceText(bytes, firstLine: firstLine, hints)
    do throws(MarkdownError) {
      return Document(try blocks(of: source, hints, findings: &findings))
    } catch {
      switch error {
      case .nestedTooDeeply(let range):
        findings.error(
          "nested-too-deeply",
          "lists, quotes, emphasis or images are nested more than "
            + "\(MarkdownError.maximumDepth) deep here",
          at: range, fix: "take the innermost ones out")
      }
      return nil
    }
  }

  private static func blocks(
    of source: SourceText, _ hints: SourceHints, findings: inout FileFindings
  ) throws(MarkdownError) -> [Block] {
    var cutter = CitationCutter(hints.citationMarks)
    var parsed = try TreeBuilder.parse(source, cutting: &cutter)
    let parsedAnew = try TablePass.apply(to: &parsed, of: source, hints)
    var blocks = parsed.takeBlocks()
    if hints.callouts {
      CalloutPass.apply(to: &blocks, of: source, marks: hints.calloutMarks, findings: &findings)
    }
    let citationMarks = cutter.left(parsedAnew: parsedAnew)
    if hints.citations, !citationMarks.isEmpty {
      CitationPass.apply(to: &blocks, of: source, marks: citationMarks, findings: &findings)
    }
    HeadingIDPass.apply(to: &blocks, of: source, hints, findings: &findings)
    if hints.rawHTML { RawHTMLCheck.check(blocks, findings: &findings) }
    if parsed.hasUnsafeURL { URLCheck.check(blocks, findings: &findings) }
    return blocks
  }
}
