extension Document {
  /// Every statement that is asked for by name, in document order.
  package var inclusions: [StatementReference] {
    var inclusions: [StatementReference] = []
    blocks.forEachBlock { block in
      if case .inclusion(let statements) = block.kind { inclusions += statements }
    }
    return inclusions
  }

  /// Every source that is cited, as often as it is, in document order.
  package var citations: [SourceReference] {
    var citations: [SourceReference] = []
    blocks.forEachInline { inline in
      if case .citation(let sources) = inline.kind { citations += sources }
    }
    return citations
  }

  /// The document with statements in full in place of the inclusions that ask for them.
  ///
  /// - Parameter expand: Gives the statement that is asked for; nil leaves the inclusion as it is.
  /// - Returns: The document; a statement has the range of its name.
  package func replacingInclusions(
    _ expand: (StatementReference) -> Statement?
  ) -> Document {
    Document(blocks.replacingInclusions(expand))
  }
}

extension [Block] {
  fileprivate func replacingInclusions(_ expand: (StatementReference) -> Statement?) -> [Block] {
    flatMap { block -> [Block] in
      var block = block
      switch block.kind {
      case .inclusion(let statements): return statements.map { Block($0, expand, in: block) }
      case .quote(let blocks): block.kind = .quote(blocks.replacingInclusions(expand))
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = list.items[index].blocks.replacingInclusions(expand)
        }
        block.kind = .list(list)
      case .callout(var callout):
        callout.blocks = callout.blocks.replacingInclusions(expand)
        block.kind = .callout(callout)
      case .heading, .paragraph, .code, .html, .thematicBreak, .table, .statement: break
      }
      return [block]
    }
  }
}

extension Block {
  fileprivate init(
    _ reference: StatementReference, _ expand: (StatementReference) -> Statement?, in block: Block
  ) {
    guard let statement = expand(reference) else {
      self.init(.inclusion([reference]), at: block.range)
      return
    }
    self.init(.statement(statement), at: reference.range)
  }
}
