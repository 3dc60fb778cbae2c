import Diagnostics

/// Builds our tree, with places that can be relied on, from the nodes of libcmark's.
struct TreeBuilder: ~Copyable {
  /// A document, quote, list or item that has been entered and not yet left.
  private struct Frame {
    var start: SourcePosition
    var end: SourcePosition
    var blocks: [Block] = []
    var items: [List.Item] = []
  }

  private let source: SourceText
  private let extent: BlockExtent
  private var locator: InlineLocator
  private var containers = Containers()
  private var frames: [Frame] = []
  private var leaf: OpenLeaf?
  private var parsed = ParsedBlocks()
  private var cutter: CitationCutter

  private init(_ source: SourceText, cutting cutter: CitationCutter) {
    self.source = source
    self.cutter = cutter
    extent = BlockExtent(source: source)
    locator = InlineLocator(source: source)
    frames.reserveCapacity(8)
  }

  /// Parses `source`, but only the blocks of the document that start in its first `lines` lines.
  static func parse(
    _ source: SourceText, lines: Int = .max
  ) throws(MarkdownError) -> ParsedBlocks {
    var cutter = CitationCutter()
    return try parse(source, lines: lines, cutting: &cutter)
  }

  /// The same, with the citations that `cutter` finds already in their places.
  static func parse(
    _ source: SourceText, lines: Int = .max, cutting cutter: inout CitationCutter
  ) throws(MarkdownError) -> ParsedBlocks {
    let offence =
      NestingGuard.firstOffence(in: source) ?? ImageGuard.firstOffence(in: source)
    if let offence { throw .nestedTooDeeply(offence) }
    var builder = TreeBuilder(source, cutting: cutter)
    try CMarkTree(parsing: source.bytes).walk { (event, node) throws(MarkdownError) in
      if event == .leave { return builder.leave(node) }
      guard builder.frames.count != 1 || builder.leaf != nil || node.startLine <= lines else {
        builder.parsed.blocks = builder.frames[0].blocks
        return .stop
      }
      return try builder.enter(node)
    }
    cutter = builder.cutter
    return builder.parsed
  }

  private mutating func enter(
    _ node: borrowing CMarkNode
  ) throws(MarkdownError) -> CMarkTree.Next {
    switch node.kind {
    case .text: leaf?.appendText(node, &locator.entities, cutting: &cutter)
    case .codeSpan: append(.code(node.literal))
    case .inlineHTML: append(.html(node.literal))
    case .softBreak: append(.softBreak)
    case .lineBreak: append(.lineBreak)
    case .emphasis: try open(.emphasis, node)
    case .strong: try open(.strong, node)
    case .link: try open(.link, node)
    case .image: try open(.image, node)
    case .paragraph, .heading: try enterLeaf(node)
    case .code: appendCode(node)
    case .html:
      let start = extent.start(of: node)
      let html = node.literal
      append(.html(html), start, extent.end(ofLiteral: html, from: start))
    case .thematicBreak:
      let start = extent.start(of: node)
      append(.thematicBreak, start, extent.end(ofLine: start.line))
    case .document, .quote, .list, .item: try enterContainer(node)
    case .other: break
    }
    return .proceed
  }

  private mutating func leave(_ node: borrowing CMarkNode) -> CMarkTree.Next {
    switch node.kind {
    case .emphasis: leaf?.closeSpan { .emphasis($0) }
    case .strong: leaf?.closeSpan { .strong($0) }
    case .link:
      let (url, title) = (parsed.noted(node.url), node.title)
      leaf?.closeSpan { .link(destination: url, title: title, $0) }
    case .image:
      let (url, title) = (parsed.noted(node.url), node.title)
      leaf?.closeSpan { .image(source: url, title: title, alt: $0) }
    case .paragraph:
      appendLeaf { .paragraph($0) }
    case .heading:
      let level = node.headingLevel
      appendLeaf { .heading(Heading(level: level, $0)) }
    case .document, .quote, .list, .item: leaveContainer(node)
    case .text, .codeSpan, .inlineHTML, .softBreak, .lineBreak, .code, .html, .thematicBreak,
      .other:
      break
    }
    return .proceed
  }
}

// Containers.
extension TreeBuilder {
  private mutating func enterContainer(_ node: borrowing CMarkNode) throws(MarkdownError) {
    let start = extent.start(of: node)
    try checkDepth(at: start)
    let end =
      switch node.kind {
      case .quote: extent.end(of: node, from: start)
      default: extent.end(ofLine: start.line)
      }
    if node.kind == .quote { containers.enterQuote() }
    if node.kind == .item { containers.enterItem(line: start.line, of: source) }
    var frame = Frame(start: start, end: end)
    if node.kind == .list {
      frame.items.reserveCapacity(node.childCount)
    } else {
      frame.blocks.reserveCapacity(node.childCount)
    }
    frames.append(frame)
  }

  private mutating func leaveContainer(_ node: borrowing CMarkNode) {
    guard let frame = frames.popLast() else { return }
    switch node.kind {
    case .quote:
      containers.leave()
      append(.quote(frame.blocks), frame.start, frame.end)
    case .list:
      let marker: List.Marker = node.isOrdered ? .ordered(start: node.listStart) : .bullet
      let list = List(marker: marker, isTight: node.isTight, items: frame.items)
      append(.list(list), frame.start, frame.end)
    case .item:
      containers.leave()
      let range = source.range(frame.start, frame.end)
      frames[frames.count - 1].items.append(List.Item(frame.blocks, at: range))
      frames[frames.count - 1].end = frame.end
    default:
      parsed.blocks = frame.blocks
    }
  }

  /// Refuses a block or a span that starts at `position`, within `inner` more than the containers.
  private func checkDepth(
    at position: SourcePosition, inner: Int = 0
  ) throws(MarkdownError) {
    guard frames.count + inner < MarkdownError.maximumDepth else {
      throw .nestedTooDeeply(source.range(position, extent.end(ofLine: position.line)))
    }
  }

  /// Adds a block, with which everything around it also ends, unless more follows.
  private mutating func append(
    _ kind: Block.Kind, _ start: SourcePosition, _ end: SourcePosition
  ) {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].blocks.append(Block(kind, at: source.range(start, end)))
    frames[frames.count - 1].end = end
  }
}

// Leaves.
extension TreeBuilder {
  private mutating func enterLeaf(_ node: borrowing CMarkNode) throws(MarkdownError) {
    let start = extent.start(of: node)
    try checkDepth(at: start)
    var end = extent.end(of: node, from: start)
    var kind = Leaf.Kind.paragraph
    if node.kind == .heading {
      kind = start.line == end.line ? .atxHeading : .setextHeading
      if kind == .setextHeading { end = extent.end(ofSetext: node, from: start, in: containers) }
    }
    // A citation that is cut out parts a text in two.
    let parts = cutter.mayCut(start.offset..<max(start.offset, end.offset)) ? 3 : 0
    leaf = locator.open(
      Leaf(kind: kind, start: start, end: end, containers: containers),
      count: node.childCount + parts)
  }

  private mutating func appendLeaf(_ kind: ([Inline]) -> Block.Kind) {
    guard let leaf = leaf.take() else { return }
    let end = leaf.leaf.end
    let (inlines, start) = locator.located(leaf)
    append(kind(inlines), start, end)
  }

  private mutating func appendCode(_ node: borrowing CMarkNode) {
    let start = extent.start(of: node)
    let code = node.literal
    let end = extent.end(ofCode: node, literal: code, from: start, in: containers)
    append(.code(code, info: node.fenceInfo), start, end)
  }

  private mutating func append(_ kind: Inline.Kind) { leaf?.append(kind, &locator.entities) }

  private mutating func open(
    _ span: SpanKind, _ node: borrowing CMarkNode
  ) throws(MarkdownError) {
    switch leaf {
    case let leaf?: try checkDepth(at: leaf.leaf.start, inner: leaf.depth + 1)
    case nil: return
    }
    leaf?.open(span, count: node.childCount)
  }
}
