/// A thing or a habit that rules can be about, by the words that readers have for it.
package struct LayTerm: Hashable, Sendable {
  /// In kebab-case.
  package var id: String
  package var names: [String]
  /// In their own letter case.
  package var abbreviations: [String]
  /// Words that find it in a search but say too little to name it.
  package var finds: [String]
}
