/// What some medicines have in common, so that one rule can bind all of them.
package struct MedicineClass: Hashable, Sendable {
  /// In kebab-case.
  package var id: String
  /// Naming the class names all that rules say of it; a class that nobody names has none.
  package var names: [String]
  /// In their own letter case.
  package var abbreviations: [String]
  /// Words that find it in a search but say too little to name it.
  package var finds: [String]
  /// Ids of the classes around it, also those of theirs.
  package var wider: Set<String>
}
