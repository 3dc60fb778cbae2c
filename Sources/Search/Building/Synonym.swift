/// A name that someone may search for, and the names of the same thing that articles may use.
package struct Synonym: Hashable, Sendable {
  package var name: String
  /// Whether it is only there because people misspell another name.
  package var isMisspelling: Bool
  package var others: [String]

  package init(_ name: String, isMisspelling: Bool = false, others: [String]) {
    self.name = name
    self.isMisspelling = isMisspelling
    self.others = others
  }
}
