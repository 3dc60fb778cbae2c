import Diagnostics

/// Tells where in the source each byte of a text stands, undoing escapes and entities.
///
/// Asked in ascending order only, so that a long text is read once.
struct SourceReader {
  private let source: SourceText
  private let text: String
  private let line: Int
  private var matcher: TextMatcher
  private var entities = EntityDecoder()
  private var index: String.Index
  private var isLost = false

  init(_ text: String, at range: SourceRange, in source: SourceText) {
    self.source = source
    self.text = text
    line = range.lowerBound.line
    index = text.startIndex
    matcher = TextMatcher(
      bytes: source.bytes, offset: source.position(range.lowerBound).offset)
  }

  /// Where the byte of the text at `index` is written, its escape included; nil if the text isn't
  /// where it should be.
  mutating func location(_ index: String.Index) -> SourceLocation? {
    guard let offset = offset(index) else { return nil }
    let start = source.position(SourceLocation(line: line, column: 1)).offset
    return SourceLocation(line: line, column: offset - start + 1)
  }

  /// Whether the byte at `index` is written as it is, neither escaped nor as an entity.
  mutating func isPlain(_ index: String.Index) -> Bool {
    guard let offset = offset(index) else { return true }
    return source.byte(at: offset) == text.utf8[index]
  }

  private mutating func offset(_ index: String.Index) -> Int? {
    guard !isLost, index >= self.index else { return nil }
    isLost = !matcher.match(text.utf8[self.index..<index], &entities)
    self.index = index
    return isLost ? nil : matcher.offset
  }
}
