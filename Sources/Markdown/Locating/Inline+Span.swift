extension Inline.Kind {
  /// Puts `inlines` into a span; anything else stays as it is.
  mutating func fill(with inlines: [Inline]) {
    switch self {
    case .emphasis: self = .emphasis(inlines)
    case .strong: self = .strong(inlines)
    case .link(let destination, let title, _):
      self = .link(destination: destination, title: title, inlines)
    case .image(let source, let title, _): self = .image(source: source, title: title, alt: inlines)
    case .text, .code, .html, .softBreak, .lineBreak, .citation: break
    }
  }

  /// Whether this is a link or an image, neither of which can hold a link.
  var isLink: Bool {
    switch self {
    case .link, .image: true
    case .text, .code, .html, .emphasis, .strong, .softBreak, .lineBreak, .citation: false
    }
  }

  /// What is in a span; nil for anything else.
  var content: [Inline]? {
    switch self {
    case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .image(_, _, let inner):
      inner
    case .text, .code, .html, .softBreak, .lineBreak, .citation: nil
    }
  }
}
