package import Prose

/// The names of what rules are about: medicines, classes of them, and lay terms.
package struct Vocabulary: Sendable {
  package let substances: [Substance]

  /// Adds all names to the phrases that are looked for in each article.
  package func add(to phrases: inout PhraseSet) {}
}
