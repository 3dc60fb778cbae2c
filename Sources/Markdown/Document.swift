package import Diagnostics

/// A parsed Markdown document.
package struct Document: Hashable, Sendable {
  package var blocks: [Block]

  package init(_ blocks: [Block]) { self.blocks = blocks }
}
