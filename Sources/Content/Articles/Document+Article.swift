package import Markdown

extension Document {
  /// The ids that a link may name on the page.
  package var anchors: IDSet {
    var anchors = IDSet()
    blocks.forEachBlock { block in
      if case .heading(let heading) = block.kind { anchors.insert(heading.id) }
    }
    return anchors
  }
}
