/// What kind of span an inline is, before it is known what it holds.
enum SpanKind {
  case emphasis, strong, link, image

  /// Whether this is a link or an image, neither of which can hold a link.
  var isLink: Bool {
    switch self {
    case .link, .image: true
    case .emphasis, .strong: false
    }
  }
}

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

  /// A span's kind and what is in it; nil for anything else.
  var span: (kind: SpanKind, content: [Inline])? {
    switch self {
    case .emphasis(let inner): (.emphasis, inner)
    case .strong(let inner): (.strong, inner)
    case .link(_, _, let inner): (.link, inner)
    case .image(_, _, let inner): (.image, inner)
    case .text, .code, .html, .softBreak, .lineBreak, .citation: nil
    }
  }
}
