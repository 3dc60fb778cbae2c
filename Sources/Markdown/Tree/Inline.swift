package import Diagnostics

/// A run of text, or a span within one, and where it was written.
///
/// What is large and rare is kept elsewhere (`indirect`), so that a long run of text and breaks is
/// short in memory.
package struct Inline: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case text(String)
    /// A code span; its range takes in the backticks.
    case code(String)
    /// Raw HTML, which is kept to be reported and is never rendered.
    case html(String)
    case emphasis([Inline])
    case strong([Inline])
    /// `title` is nil if there is none, which HTML tells apart from an empty one.
    indirect case link(destination: String, title: String?, [Inline])
    indirect case image(source: String, title: String?, alt: [Inline])
    /// The end of a line; its range goes on to where the next line's text starts.
    case softBreak
    case lineBreak
    /// The sources that back what stands before: `[@a; @b]`.
    case citation([SourceReference])
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A source named by its key in a citation.
package struct SourceReference: Hashable, Sendable {
  package var key: String
  package var range: SourceRange

  package init(key: String, at range: SourceRange) {
    self.key = key
    self.range = range
  }
}
