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
    let source = SourceText(Array(source.utf8), firstLine: firstLine)
    do throws(MarkdownError) {
      return Document(try TreeBuilder.blocks(of: source))
    } catch {
      switch error {
      case .nestedTooDeeply(let range):
        findings.error(
          "nested-too-deeply",
          "lists, quotes and emphasis are nested more than \(MarkdownError.maximumDepth) deep",
          at: range, fix: "take the innermost ones out")
      }
      return nil
    }
  }
}
