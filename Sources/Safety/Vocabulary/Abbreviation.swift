package import Content

/// A short form that readers may not know, and what it stands for.
package struct Abbreviation: Hashable, Sendable {
  package var short: Located<String>
  package var long: Located<String>
}
