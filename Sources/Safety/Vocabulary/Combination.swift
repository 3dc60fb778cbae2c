/// A product of several medicines under one name: whoever names it names all of them.
package struct Combination: Hashable, Sendable {
  /// In kebab-case.
  package var id: String
  package var names: [String]
  package var brands: [String]
  package var misspellings: [String]
  /// In their own letter case.
  package var abbreviations: [String]
  /// Ids of substances.
  package var parts: [String]
}
