extension [Block] {
  /// Changes every block, the inner ones before those around them, in document order.
  ///
  /// - Parameters:
  ///   - isWanted: Whether a block, or one inside it, is to be changed at all.
  ///   - change: What is done to it.
  mutating func rewrite(
    where isWanted: (Block) -> Bool = { _ in true }, _ change: (inout Block) -> Void
  ) {
    for index in indices where isWanted(self[index]) {
      self[index].rewriteChildren(where: isWanted, change)
      change(&self[index])
    }
  }

  /// Changes the inlines of every paragraph, heading, table cell and callout heading in the blocks
  /// that are wanted.
  mutating func rewriteInlines(
    where isWanted: (Block) -> Bool, _ change: (inout [Inline]) -> Void
  ) {
    rewrite(where: isWanted) { $0.rewriteInlines(change) }
  }
}

// While its content is changed, a block is a thematic break: with a second owner, every array in it
// would be copied.
extension Block {
  fileprivate mutating func rewriteChildren(
    where isWanted: (Block) -> Bool, _ change: (inout Block) -> Void
  ) {
    switch kind {
    case .quote(var blocks):
      kind = .thematicBreak
      blocks.rewrite(where: isWanted, change)
      kind = .quote(blocks)
    case .list(var list):
      kind = .thematicBreak
      for index in list.items.indices { list.items[index].blocks.rewrite(where: isWanted, change) }
      kind = .list(list)
    case .callout(var callout):
      kind = .thematicBreak
      callout.blocks.rewrite(where: isWanted, change)
      kind = .callout(callout)
    case .statement(var statement):
      kind = .thematicBreak
      statement.blocks.rewrite(where: isWanted, change)
      kind = .statement(statement)
    case .heading, .paragraph, .code, .html, .thematicBreak, .table, .inclusion: break
    }
  }

  fileprivate mutating func rewriteInlines(_ change: (inout [Inline]) -> Void) {
    switch kind {
    case .paragraph(var inlines):
      kind = .thematicBreak
      change(&inlines)
      kind = .paragraph(inlines)
    case .heading(var heading):
      kind = .thematicBreak
      change(&heading.inlines)
      kind = .heading(heading)
    case .callout(var callout):
      kind = .thematicBreak
      change(&callout.heading)
      kind = .callout(callout)
    case .table(var table):
      kind = .thematicBreak
      for column in table.header.indices { change(&table.header[column].inlines) }
      for row in table.rows.indices {
        for column in table.rows[row].indices { change(&table.rows[row][column].inlines) }
      }
      kind = .table(table)
    case .quote, .list, .code, .html, .thematicBreak, .inclusion, .statement: break
    }
  }
}
