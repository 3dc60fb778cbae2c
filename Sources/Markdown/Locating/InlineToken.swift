/// A piece of a paragraph or heading as libcmark reports it, and where it was found in the source.
struct InlineToken {
  enum Kind {
    case text(String)
    case code(String)
    case html(String)
    case softBreak
    case lineBreak
    case open(Span)
    /// Ends the innermost span still open.
    case close
  }

  enum Span {
    case emphasis
    case strong
    case link(destination: String, title: String?)
    case image(source: String, title: String?)
  }

  var kind: Kind
  var start = SourcePosition(line: 0, offset: 0)
  /// For an opening token, where the whole span ends.
  var end = SourcePosition(line: 0, offset: 0)

  init(_ kind: Kind) { self.kind = kind }
}
