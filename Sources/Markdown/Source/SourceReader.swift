import Diagnostics

/// Tells where in the source each byte of a text stands, undoing escapes and entities.
///
/// Asked in ascending order only, so that a long text is read once.
struct SourceReader {
  private let source: SourceText
  private let text: ArraySlice<UInt8>
  private let line: Int
  private let start: Int
  /// Whether the text is written as it is, as nearly every text.
  private let isVerbatim: Bool
  private var matcher: TextMatcher
  private var entities = EntityDecoder()
  private var index: Int
  private var isLost = false

  init(_ text: ArraySlice<UInt8>, at range: SourceRange, in source: SourceText) {
    self.source = source
    self.text = text
    line = range.lowerBound.line
    start = source.position(range.lowerBound).offset
    index = text.startIndex
    matcher = TextMatcher(bytes: source.bytes, offset: start)
    isVerbatim = Self.isVerbatim(text, at: start, in: source.bytes)
  }

  /// Where the byte of the text at `index` is written, its escape included; nil if the text isn't
  /// where it should be.
  mutating func location(_ index: Int) -> SourceLocation? {
    guard let offset = offset(index) else { return nil }
    let start = source.position(SourceLocation(line: line, column: 1)).offset
    return SourceLocation(line: line, column: offset - start + 1)
  }

  /// Whether the byte at `index` is written as it is, neither escaped nor as an entity.
  mutating func isPlain(_ index: Int) -> Bool {
    guard let offset = offset(index) else { return true }
    return source.byte(at: offset) == text[index]
  }

  private mutating func offset(_ index: Int) -> Int? {
    if isVerbatim { return start + index - text.startIndex }
    guard !isLost, index >= self.index else { return nil }
    isLost = !matcher.match(text[self.index..<index], &entities)
    self.index = index
    return isLost ? nil : matcher.offset
  }

  private static func isVerbatim(
    _ text: ArraySlice<UInt8>, at start: Int, in source: [UInt8]
  ) -> Bool {
    guard text.count <= source.count - start else { return false }
    var offset = start
    for byte in text {
      guard byte == source[offset], byte != .backslash, byte != .ampersand, !byte.isLineEnd else {
        return false
      }
      offset &+= 1
    }
    return true
  }
}
