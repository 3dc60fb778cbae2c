import Diagnostics

extension [Block] {
  /// Changes every block, the inner ones before those around them, in document order.
  ///
  /// - Parameters:
  ///   - isWanted: Whether the block at a place, or one inside it, is to be changed at all; asked by
  ///     place, as a block would be copied for it.
  ///   - change: What is done to it.
  mutating func rewrite(
    where isWanted: (SourceRange) -> Bool = { _ in true }, _ change: (inout Block) -> Void
  ) {
    for index in indices where isWanted(self[index].range) {
      self[index].rewrite(where: isWanted, change)
    }
  }

  /// Changes the inlines of every paragraph, heading, table cell and callout heading in the blocks
  /// that are wanted.
  mutating func rewriteInlines(
    where isWanted: (SourceRange) -> Bool, _ change: (inout [Inline]) -> Void
  ) {
    rewrite(where: isWanted) { $0.rewriteInlines(change) }
  }
}

// While its content is changed, a block is a thematic break: with a second owner, every array in it
// would be copied.
extension Block {
  /// Changes the blocks inside this one that are wanted, and then this one.
  fileprivate mutating func rewrite(
    where isWanted: (SourceRange) -> Bool, _ change: (inout Block) -> Void
  ) {
    rewriteBlocks { $0.rewrite(where: isWanted, change) }
    change(&self)
  }

  /// Changes the lists of blocks directly within this one: a quote has one, a list one an item.
  mutating func rewriteBlocks(_ change: (inout [Block]) -> Void) {
    switch kind {
    case .quote(var blocks):
      kind = .thematicBreak
      change(&blocks)
      kind = .quote(blocks)
    case .list(var list):
      kind = .thematicBreak
      for index in list.items.indices { change(&list.items[index].blocks) }
      kind = .list(list)
    case .callout(var callout):
      kind = .thematicBreak
      change(&callout.blocks)
      kind = .callout(callout)
    case .statement(var statement):
      kind = .thematicBreak
      change(&statement.blocks)
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
