/// A name that someone may search for, and what it is a name of.
package struct SearchName: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case name, brand, abbreviation, misspelling
    /// Finds the subject, but is no name of it.
    case finds
  }

  package var text: String
  package var kind: Kind
  /// The id of a substance, a combination, a class or a term.
  package var subject: String
}
