extension [Block] {
  /// Shows every block, those around others before the inner ones, in document order.
  package func forEachBlock(_ body: (Block) -> Void) {
    // By index: a block is lent then, and not copied.
    for index in indices {
      body(self[index])
      switch self[index].kind {
      case .quote(let blocks): blocks.forEachBlock(body)
      case .list(let list): for item in list.items { item.blocks.forEachBlock(body) }
      case .callout(let callout): callout.blocks.forEachBlock(body)
      case .statement(let statement): statement.blocks.forEachBlock(body)
      case .heading, .paragraph, .code, .html, .thematicBreak, .table, .inclusion: break
      }
    }
  }

  /// Shows every inline of every paragraph, heading, table cell and callout heading, a span before
  /// what is in it, in document order.
  package func forEachInline(_ body: (Inline) -> Void) {
    forEachBlock { block in
      switch block.kind {
      case .paragraph(let inlines): inlines.forEachInline(body)
      case .heading(let heading): heading.inlines.forEachInline(body)
      case .callout(let callout): callout.heading.forEachInline(body)
      case .table(let table):
        for cell in table.header { cell.inlines.forEachInline(body) }
        for row in table.rows { for cell in row { cell.inlines.forEachInline(body) } }
      case .quote, .list, .code, .html, .thematicBreak, .inclusion, .statement: break
      }
    }
  }
}

extension [Inline] {
  /// Shows every inline, a span before what is in it.
  package func forEachInline(_ body: (Inline) -> Void) {
    for index in indices {
      body(self[index])
      switch self[index].kind {
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner),
        .image(_, _, let inner):
        inner.forEachInline(body)
      case .text, .code, .html, .softBreak, .lineBreak, .citation: break
      }
    }
  }
}

// Links, images and citations are few among many texts, each of which would be copied to be shown.

extension [Block] {
  /// Shows every link, image and citation, a link before what is in it, in document order, and
  /// in the same walk every heading, before what is in it.
  package func forEachReference(
    heading showHeading: (Heading) -> Void = { _ in }, _ body: (Inline) -> Void
  ) {
    for index in indices {
      switch self[index].kind {
      case .paragraph(let inlines): inlines.forEachReference(body)
      case .heading(let heading):
        showHeading(heading)
        heading.inlines.forEachReference(body)
      case .quote(let blocks): blocks.forEachReference(heading: showHeading, body)
      case .list(let list):
        for index in list.items.indices {
          list.items[index].blocks.forEachReference(heading: showHeading, body)
        }
      case .callout(let callout):
        callout.heading.forEachReference(body)
        callout.blocks.forEachReference(heading: showHeading, body)
      case .statement(let statement):
        statement.blocks.forEachReference(heading: showHeading, body)
      case .table(let table):
        for cell in table.header { cell.inlines.forEachReference(body) }
        for row in table.rows { for cell in row { cell.inlines.forEachReference(body) } }
      case .code, .html, .thematicBreak, .inclusion: break
      }
    }
  }
}

extension [Inline] {
  fileprivate func forEachReference(_ body: (Inline) -> Void) {
    for index in indices {
      switch self[index].kind {
      case .text, .code, .html, .softBreak, .lineBreak: continue
      case .emphasis(let inner), .strong(let inner): inner.forEachReference(body)
      case .link(_, _, let inner), .image(_, _, let inner):
        body(self[index])
        inner.forEachReference(body)
      case .citation: body(self[index])
      }
    }
  }
}
