package import Diagnostics

extension Document {
  /// Every heading, also in quotes, lists and callouts, in document order.
  package var headings: [(heading: Heading, range: SourceRange)] {
    var headings: [(heading: Heading, range: SourceRange)] = []
    blocks.forEachBlock { block in
      if case .heading(let heading) = block.kind { headings.append((heading, block.range)) }
    }
    return headings
  }
}
