/// A parsed Markdown document.
package struct Document: Hashable, Sendable {
  package var blocks: [Block]

  package init(_ blocks: [Block]) { self.blocks = blocks }

  /// Parses CommonMark and nothing more: no tables, callouts, citations or heading ids.
  package init(commonMark source: String) throws(MarkdownError) {
    blocks = try TreeBuilder.parse(SourceText(Array(source.utf8))).blocks
  }
}
