import Diagnostics
import Markdown

extension ProseReader {
  /// What stands directly before a block in its container.
  private enum Neighbour {
    case none
    /// A paragraph, by its last sentence.
    case paragraph(Int)
    case heading(Int)
  }

  mutating func read(_ blocks: [Block], _ surroundings: Surroundings) {
    var before = Neighbour.none
    let blocks = blocks.span
    for index in blocks.indices { read(blocks[index], surroundings, &before) }
  }

  private mutating func read(
    _ block: borrowing Block, _ surroundings: Surroundings, _ before: inout Neighbour
  ) {
    switch block.kind {
    case .paragraph(let inlines):
      before = read(inlines, surroundings).map { .paragraph($0.upperBound) } ?? .none
      return
    case .heading(let heading):
      before = read(heading, surroundings).map { .heading($0) } ?? .none
      return
    // Comments can't be seen.
    case .html:
      collector.hasHTML = true
      return
    case .quote(let blocks):
      var inner = surroundings
      inner.form = .paragraph
      inner.isPage = false
      read(blocks, inner)
    case .list(let list): read(list, surroundings, leadIn: listLeadIn(before, surroundings))
    case .table(let table):
      read(table, surroundings, leadIn: tableLeadIn(before, surroundings))
    case .callout(let callout): read(callout, at: block.range, surroundings)
    case .inclusion(let references):
      for reference in references {
        inclusions.append(
          Inclusion(reference: reference, position: sentences.count, section: section))
      }
    case .statement(let statement): read(statement, at: block.range, surroundings)
    case .code, .thematicBreak: break
    }
    before = .none
  }

  /// Reads a heading; returns its last sentence.
  private mutating func read(_ heading: Heading, _ surroundings: Surroundings) -> Int? {
    if surroundings.isPage { startSection(heading.level) }
    var inner = surroundings
    inner.form = .heading
    return read(heading.inlines, inner)?.upperBound
  }

  private func listLeadIn(_ before: Neighbour, _ surroundings: Surroundings) -> Int? {
    switch before {
    case .paragraph(let sentence): sentence
    case .heading(let sentence) where isOpen(sentence): sentence
    case .heading, .none: surroundings.listLeadIn
    }
  }

  private func tableLeadIn(_ before: Neighbour, _ surroundings: Surroundings) -> Int? {
    switch before {
    case .paragraph(let sentence) where isOpen(sentence): sentence
    case .heading(let sentence) where isOpen(sentence): sentence
    case .paragraph, .heading, .none: surroundings.leadIn
    }
  }

  private mutating func read(_ list: List, _ surroundings: Surroundings, leadIn: Int?) {
    var inner = surroundings
    inner.form = list.marker == .bullet ? .item : .orderedItem
    inner.leadIn = leadIn
    inner.listLeadIn = leadIn
    inner.isPage = false
    if list.marker != .bullet, list.items.count > 1 { steps.append(sentences.count) }
    for index in list.items.indices { read(list.items[index].blocks, inner) }
  }

  private mutating func read(_ table: Table, _ surroundings: Surroundings, leadIn: Int?) {
    var inner = surroundings
    inner.form = .headerCell
    inner.leadIn = leadIn
    let headers = table.header.map { read($0.inlines, inner)?.upperBound }
    inner.form = .cell
    for row in table.rows {
      var label: Int?
      for (column, cell) in row.enumerated() {
        inner.leadIn = column < headers.count ? headers[column] ?? leadIn : leadIn
        let range = read(cell.inlines, inner, rowLabel: label)
        if column == 0 { label = range?.upperBound }
      }
    }
  }
}

// Boxes.
extension ProseReader {
  private mutating func read(
    _ callout: Callout, at range: SourceRange, _ surroundings: Surroundings
  ) {
    let start = sentences.count
    let index = callouts.count
    callouts.append(
      CalloutUse(
        kind: callout.kind, heading: nil, sentences: start..<start, section: section, range: range))
    var inner = surroundings
    inner.callout = index
    inner.isPage = false
    inner.form = .calloutHeading
    if let heading = read(callout.heading, inner)?.upperBound {
      callouts[index].heading = heading
      inner.listLeadIn = heading
      if isOpen(heading) { inner.leadIn = heading }
    }
    inner.form = .paragraph
    read(callout.blocks, inner)
    callouts[index].sentences = start..<sentences.count
  }

  /// Reads a statement that was put in; all of it has the place where the article asks for it.
  private mutating func read(
    _ statement: Statement, at range: SourceRange, _ surroundings: Surroundings
  ) {
    let outer = collector.place
    collector.place = outer ?? range
    let heading = Inline(.text(statement.title), at: range)
    let callout = Callout(statement.kind, heading: [heading], statement.blocks)
    read(callout, at: range, surroundings)
    collector.place = outer
  }
}
