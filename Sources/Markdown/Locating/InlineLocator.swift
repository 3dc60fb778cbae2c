import Diagnostics

/// Finds where a leaf's inlines were written, by reading its source beside them.
///
/// libcmark's own positions of inlines are wrong in many places (spans and links over several
/// lines, lazy lines, text after a link definition), and which ones differs between its versions.
/// What it parsed is never wrong, though: knowing that a strong span comes next, the next two bytes
/// of the source can only be its `**`. Reading both side by side until both end therefore places
/// every inline exactly, or shows that the start was wrong.
struct InlineLocator {
  let source: SourceText
  var entities = EntityDecoder()
  /// The stack of the last leaf's spans, empty, for the next leaf.
  private var spans: [OpenLeaf.Span] = []

  init(source: SourceText) { self.source = source }

  /// A leaf to add `count` inlines to, which are looked for from its start on.
  mutating func open(_ leaf: Leaf, count: Int) -> OpenLeaf {
    defer { spans = [] }
    return OpenLeaf(leaf, from: textStart(of: leaf), in: source, capacity: count, stack: spans)
  }

  /// A leaf's inlines, all in their places, and where its text starts.
  ///
  /// That is at the leaf's start, unless link definitions come first, which belong to the block but
  /// make no inlines. If the text can't be found, each inline has the place of the whole leaf.
  mutating func located(_ open: consuming OpenLeaf) -> (inlines: [Inline], start: SourcePosition) {
    let leaf = open.leaf
    let isPlaced = open.isPlaced
    let (inlines, stack) = open.close()
    spans = stack
    if isPlaced { return (inlines, leaf.start) }
    if let found = search(for: inlines, in: leaf) { return found }
    return (Self.moved(inlines, to: source.range(leaf.start, leaf.end)), leaf.start)
  }

  private mutating func search(
    for inlines: [Inline], in leaf: Leaf
  ) -> (inlines: [Inline], start: SourcePosition)? {
    guard source.byte(at: leaf.start.offset) == .openBracket else { return nil }
    // Each try is short as a rule; the budget keeps a hostile document linear.
    var budget = 4 * (leaf.end.offset - leaf.start.offset) + 1_000
    for line in stride(from: leaf.start.line + 1, through: leaf.end.line, by: 1) {
      for offset in textStarts(ofLine: line, in: leaf) {
        let start = SourcePosition(line: line, offset: offset)
        var reader = InlineReader(source: source, leaf: leaf, position: start)
        if let placed = place(inlines, &reader), reader.isAtEnd { return (placed, start) }
        budget -= reader.position.offset - offset + 16
        guard budget > 0 else { return nil }
      }
    }
    return nil
  }

  /// Where text after a definition may start on `line`: a lazy line keeps its indentation there.
  private func textStarts(ofLine line: Int, in leaf: Leaf) -> [Int] {
    let (cursor, isLazy) = leaf.containers.start(ofLine: line, in: source)
    let text = leaf.containers.textStart(ofLine: line, in: source)
    return isLazy && cursor.offset < text ? [text, cursor.offset] : [text]
  }

  private func textStart(of leaf: Leaf) -> SourcePosition {
    var start = leaf.start
    guard leaf.kind == .atxHeading else { return start }
    while source.byte(at: start.offset) == .hash { start.offset += 1 }
    while source.byte(at: start.offset).isSpaceOrTab { start.offset += 1 }
    return start
  }

  /// The inlines where `reader` finds them; nil if one isn't there.
  private mutating func place(_ inlines: [Inline], _ reader: inout InlineReader) -> [Inline]? {
    var placed: [Inline] = []
    placed.reserveCapacity(inlines.count)
    for var inline in inlines {
      let start = reader.position
      if let (span, content) = inline.kind.span {
        guard reader.open(span), let content = place(content, &reader), reader.close(span)
        else { return nil }
        inline.kind.fill(with: content)
      } else {
        guard reader.read(inline.kind, &entities) else { return nil }
      }
      inline.range = source.range(start, reader.position)
      placed.append(inline)
    }
    return placed
  }

  private static func moved(_ inlines: [Inline], to range: SourceRange) -> [Inline] {
    inlines.map { inline in
      var inline = inline
      inline.range = range
      if let span = inline.kind.span { inline.kind.fill(with: moved(span.content, to: range)) }
      return inline
    }
  }
}
