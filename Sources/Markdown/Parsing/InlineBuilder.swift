import Diagnostics

/// Makes inlines of tokens that have their places.
enum InlineBuilder {
  static func inlines(of tokens: [InlineToken], in source: SourceText) -> [Inline] {
    var finished: [[Inline]] = []
    var inlines: [Inline] = []
    inlines.reserveCapacity(tokens.count)
    var open: [InlineToken] = []
    for token in tokens {
      if case .open = token.kind {
        open.append(token)
        finished.append(inlines)
        inlines = []
      } else if case .close = token.kind {
        guard let opener = open.popLast(), let outer = finished.popLast(),
          let kind = kind(of: opener, around: inlines)
        else { continue }
        inlines = outer
        inlines.append(Inline(kind, at: source.range(opener.start, opener.end)))
      } else if let kind = kind(of: token) {
        inlines.append(Inline(kind, at: source.range(token.start, token.end)))
      }
    }
    return inlines
  }

  private static func kind(of token: InlineToken) -> Inline.Kind? {
    switch token.kind {
    case .text(let text): .text(text)
    case .code(let code): .code(code)
    case .html(let html): .html(html)
    case .softBreak: .softBreak
    case .lineBreak: .lineBreak
    case .open, .close: nil
    }
  }

  private static func kind(of opener: InlineToken, around inlines: [Inline]) -> Inline.Kind? {
    guard case .open(let span) = opener.kind else { return nil }
    return switch span {
    case .emphasis: .emphasis(inlines)
    case .strong: .strong(inlines)
    case .link(let destination, let title):
      .link(destination: destination, title: title, inlines)
    case .image(let source, let title): .image(source: source, title: title, alt: inlines)
    }
  }
}
