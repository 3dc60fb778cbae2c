import Diagnostics

/// A paragraph or heading that has been entered: its inlines so far, each where its source was read.
struct OpenLeaf {
  /// A span that has been entered and not yet left.
  private struct Span {
    /// With nothing in it yet.
    var kind: Inline.Kind
    var start: SourcePosition
    /// The inlines before it.
    var before: [Inline]
  }

  private(set) var inlines: [Inline] = []
  private var spans: [Span] = []
  private var reader: InlineReader
  /// Whether citations are left where they are, to be read as names if this is an inclusion.
  private let mayBeMark: Bool
  /// Whether something wasn't where it should be; no place can be relied on then.
  private var isLost = false

  /// A leaf with room for `capacity` inlines.
  init(_ leaf: Leaf, from start: SourcePosition, in source: SourceText, capacity: Int) {
    inlines.reserveCapacity(capacity)
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

  /// Enters `span`, which has nothing in it yet, and will have `count` inlines.
  mutating func open(_ span: Inline.Kind, count: Int) {
    spans.append(Span(kind: span, start: reader.position, before: inlines))
    inlines = []
    inlines.reserveCapacity(count)
    isLost = isLost || !reader.open(span)
  }

  /// Leaves the innermost span.
  mutating func close() {
    guard var span = spans.popLast() else { return }
    isLost = isLost || !reader.close(span.kind)
    span.kind.fill(with: inlines)
    // Swapped and not assigned: a second owner would make the append below copy all of it.
    swap(&inlines, &span.before)
    append(span.kind, from: span.start)
  }

  private mutating func append(_ kind: Inline.Kind, from start: SourcePosition) {
    inlines.append(Inline(kind, at: reader.source.range(start, reader.position)))
  }
}
