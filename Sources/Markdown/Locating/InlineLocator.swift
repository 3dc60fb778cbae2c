/// Finds where a leaf's inlines were written, by reading its source beside them.
///
/// libcmark's own positions of inlines are wrong in many places (spans and links over several
/// lines, lazy lines, text after a link definition), and which ones differs between its versions.
/// What it parsed is never wrong, though: knowing that a strong span comes next, the next two bytes
/// of the source can only be its `**`. Reading both side by side until both end therefore places
/// every inline exactly, or shows that the start was wrong.
struct InlineLocator {
  let source: SourceText
  private var entities = EntityDecoder()

  init(source: SourceText) { self.source = source }

  /// Gives each token its place and returns where the leaf's text starts; nil if the tokens
  /// couldn't be found.
  ///
  /// The start is a later one than libcmark's if link definitions come first, which belong to the
  /// block but make no inlines.
  mutating func locate(_ tokens: inout [InlineToken], in leaf: Leaf) -> SourcePosition? {
    if read(&tokens, of: leaf, from: textStart(of: leaf)).isFound { return leaf.start }
    guard source.byte(at: leaf.start.offset) == .openBracket else { return nil }
    // Each try is short as a rule; the budget keeps a hostile document linear.
    var budget = 4 * (leaf.end.offset - leaf.start.offset) + 1_000
    for line in stride(from: leaf.start.line + 1, through: leaf.end.line, by: 1) {
      for offset in textStarts(ofLine: line, in: leaf) {
        let start = SourcePosition(line: line, offset: offset)
        let attempt = read(&tokens, of: leaf, from: start)
        if attempt.isFound { return start }
        budget -= attempt.length + 16
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

  private mutating func read(
    _ tokens: inout [InlineToken], of leaf: Leaf, from start: SourcePosition
  ) -> (isFound: Bool, length: Int) {
    var reader = InlineReader(source: source, leaf: leaf, position: start)
    var open: [Int] = []
    for index in tokens.indices {
      if case .close = tokens[index].kind {
        guard let opener = open.popLast(), reader.close(tokens[opener].kind) else {
          return (false, reader.position.offset - start.offset)
        }
        tokens[opener].end = reader.position
        continue
      }
      tokens[index].start = reader.position
      guard reader.read(tokens[index].kind, &entities) else {
        return (false, reader.position.offset - start.offset)
      }
      tokens[index].end = reader.position
      if case .open = tokens[index].kind { open.append(index) }
    }
    return (reader.isAtEnd, reader.position.offset - start.offset)
  }
}
