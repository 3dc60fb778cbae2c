package import Diagnostics

/// A link or an image in a document.
package struct LinkUse: Hashable, Sendable {
  /// As it was written, entities and escapes undone.
  package var destination: String
  package var isImage: Bool
  /// What the link shows, or the image's alternative text.
  package var text: String
  package var range: SourceRange

  package init(destination: String, isImage: Bool, text: String, at range: SourceRange) {
    self.destination = destination
    self.isImage = isImage
    self.text = text
    self.range = range
  }
}

extension Document {
  /// Every link and image, also in tables, callouts and statements, in document order.
  package var links: [LinkUse] {
    var links: [LinkUse] = []
    blocks.forEachInline { inline in
      switch inline.kind {
      case .link(let destination, _, let inner):
        links.append(
          LinkUse(
            destination: destination, isImage: false, text: inner.plainText, at: inline.range))
      case .image(let source, _, let alt):
        links.append(
          LinkUse(destination: source, isImage: true, text: alt.plainText, at: inline.range))
      case .text, .code, .html, .emphasis, .strong, .softBreak, .lineBreak, .citation: break
      }
    }
    return links
  }
}
