/// A part of a page that can be found on its own: its lead, or the text of a heading.
package struct SearchUnit: Hashable, Sendable {
  /// Nil for the lead.
  package var heading: String?
  /// The heading's id on the page; nil for the lead.
  package var id: String?
  /// As readers see it: without markup, addresses, citations and statements.
  package var text: String
}

extension SearchArticle {
  /// The page's units in order, the lead first, read back from what the index has of them.
  package var units: [SearchUnit] {
    var headings = ByteReader(self.headings[...])
    var texts = ByteReader(text[...])
    _ = headings.number()
    return (0..<(texts.number() ?? 0)).compactMap { place in
      guard let text = texts.string() else { return nil }
      guard place > 0, let heading = headings.string(), let own = headings.string() else {
        return SearchUnit(text: text)
      }
      let given = UnitHeading.id(ofTitle: heading).map { String(decoding: $0, as: UTF8.self) }
      return SearchUnit(heading: heading, id: own.isEmpty ? given : own, text: text)
    }
  }
}
