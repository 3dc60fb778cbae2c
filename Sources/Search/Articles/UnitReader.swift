import Markdown

/// Reads what readers see of each unit of an article, for excerpts: accents and quotes as they were
/// written, without markup, addresses and citations.
struct UnitReader {
  private var headings: [UnitHeading] = []
  private var units: [[UInt8]] = []
  private var text: [UInt8] = []
  /// Whether a citation was left out, and a blank before it with it.
  private var isBlankPending = false

  init(description: String) { append(description) }

  /// The headings and the texts of the units as the index has them: how many, then each with its
  /// length.
  consuming func finished() -> (headings: [UInt8], text: [UInt8]) {
    endUnit()
    var text = ByteWriter(capacity: units.reduce(1) { $0 + $1.count + 2 })
    text.number(units.count)
    for unit in units { text.text(unit) }
    var titles = ByteWriter()
    titles.number(headings.count)
    for heading in headings {
      titles.text(heading.title)
      titles.text(heading.hasOwnID ? heading.id : "")
    }
    return (titles.bytes, text.bytes)
  }

  /// Reads the blocks of the page itself.
  mutating func read(_ blocks: [Block]) {
    for index in blocks.indices {
      guard case .heading(let heading) = blocks[index].kind,
        headings.count + 2 < SearchArticle.mostUnits
      else {
        read(blocks[index])
        continue
      }
      endUnit()
      headings.append(UnitHeading(id: heading.id, title: heading.inlines.plainText))
    }
  }

  private mutating func endUnit() {
    units.append(text.last == .blank ? text.dropLast() : text)
    text.removeAll(keepingCapacity: true)
  }

  private mutating func read(_ block: Block) {
    switch block.kind {
    case .heading(let heading): readLine(heading.inlines)
    case .paragraph(let inlines): readLine(inlines)
    case .quote(let blocks): for block in blocks { read(block) }
    case .list(let list): for item in list.items { for block in item.blocks { read(block) } }
    case .table(let table):
      for cell in table.header { readLine(cell.inlines) }
      for row in table.rows { for cell in row { readLine(cell.inlines) } }
    case .callout(let callout):
      readLine(callout.heading)
      for block in callout.blocks { read(block) }
    case .code, .html, .thematicBreak, .inclusion, .statement: break
    }
  }

  private mutating func readLine(_ inlines: [Inline]) {
    appendBlank()
    isBlankPending = false
    append(inlines)
  }

  private mutating func append(_ inlines: [Inline]) {
    for index in inlines.indices {
      switch inlines[index].kind {
      case .text(let run), .code(let run): append(run)
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner): append(inner)
      case .softBreak, .lineBreak: appendBlank()
      case .citation: leaveOutCitation()
      case .html, .image: break
      }
    }
  }

  private mutating func append(_ run: String) {
    if isBlankPending, let next = run.utf8.first {
      isBlankPending = false
      if next != .blank, !".,;:!?)".utf8.contains(next) { appendBlank() }
    }
    if text.last == .blank || text.isEmpty, run.utf8.first == .blank {
      text += run.utf8.drop { $0 == .blank }
    } else {
      text += run.utf8
    }
  }

  private mutating func appendBlank() {
    if !text.isEmpty, text.last != .blank { text.append(.blank) }
  }

  private mutating func leaveOutCitation() {
    guard text.last == .blank else { return }
    text.removeLast()
    isBlankPending = true
  }
}

extension UInt8 {
  static let blank = UInt8(ascii: " ")
}
