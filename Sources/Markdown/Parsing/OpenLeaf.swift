import Diagnostics

/// A paragraph or heading that has been entered: its inlines so far, each where its source was read.
struct OpenLeaf: ~Copyable {
  /// A span that has been entered and not yet left.
  struct Span {
    fileprivate var kind: SpanKind
    fileprivate var start: SourcePosition
    /// The inlines before it.
    fileprivate var before: [Inline]
  }

  private(set) var inlines: [Inline] = []
  private var spans: [Span]
  private var reader: InlineReader
  /// Whether citations are left where they are, to be read as names if this is an inclusion.
  private let mayBeMark: Bool
  /// Whether something wasn't where it should be; no place can be relied on then.
  private var isLost = false

  /// A leaf with room for `capacity` inlines, and an empty `stack` for its spans.
  init(
    _ leaf: Leaf, from start: SourcePosition, in source: SourceText, capacity: Int, stack: [Span]
  ) {
    inlines.reserveCapacity(capacity)
    spans = stack
    reader = InlineReader(source: source, leaf: leaf, position: start)
    mayBeMark = CalloutMark.mayStart(at: start.offset, of: source)
  }

  var leaf: Leaf { reader.leaf }

  /// How many spans are open.
  var depth: Int { spans.count }

  /// Whether every inline was found, and after them only what a leaf may end with.
  var isPlaced: Bool { !isLost && reader.isAtEnd }

  /// Adds a text, which most often stands in the source as it is.
  mutating func appendText(
    _ node: borrowing CMarkNode, _ entities: inout EntityDecoder,
    cutting cutter: inout CitationCutter
  ) {
    let start = reader.position
    guard let length = node.plainLength(at: start.offset, in: reader.source) else {
      let text = node.literal
      if !text.isEmpty { append(.text(text), &entities) }
      return
    }
    guard length > 0 else { return }
    reader.skip(length)
    let text = start.offset..<reader.position.offset
    if cutter.mayCut(text), !isLost, !mayBeMark, !isInLink {
      cutter.cut(text, line: start.line, of: reader.source, into: &inlines)
    } else {
      // Read from the source sooner than from a string of C, whose length must be found first.
      let string = String(decoding: reader.source.bytes[text], as: UTF8.self)
      append(.text(string), from: start)
    }
  }

  private var isInLink: Bool { spans.contains { $0.kind.isLink } }

  /// Adds anything that isn't a span.
  mutating func append(_ kind: Inline.Kind, _ entities: inout EntityDecoder) {
    let start = reader.position
    isLost = isLost || !reader.read(kind, &entities)
    append(kind, from: start)
  }

  /// Enters a span that will have `count` inlines.
  mutating func open(_ span: SpanKind, count: Int) {
    spans.append(Span(kind: span, start: reader.position, before: inlines))
    inlines = []
    inlines.reserveCapacity(count)
    isLost = isLost || !reader.open(span)
  }

  /// Leaves the innermost span, of which `make` makes an inline.
  mutating func closeSpan(_ make: ([Inline]) -> Inline.Kind) {
    guard var span = spans.popLast() else { return }
    isLost = isLost || !reader.close(span.kind)
    // Swapped and not assigned: a second owner would make the append below copy all of it.
    swap(&inlines, &span.before)
    append(make(span.before), from: span.start)
  }

  /// Hands over the inlines, and the stack of spans for another leaf.
  consuming func close() -> (inlines: [Inline], stack: [Span]) {
    spans.removeAll(keepingCapacity: true)
    return (inlines, spans)
  }

  private mutating func append(_ kind: Inline.Kind, from start: SourcePosition) {
    inlines.append(Inline(kind, at: reader.source.range(start, reader.position)))
  }
}
