/// Who pays for what is published and what those who write it may gain, so that readers can weigh it.
///
/// A site states it once for all its articles, and an article for itself where it differs.
package struct Disclosure: Hashable, Sendable {
  /// Who pays, or `none`; nil if nothing is stated.
  package var funding: String?
  /// What authors and reviewers gain by what is said, or `none`; nil if nothing is stated.
  package var conflicts: String?

  package init(funding: String? = nil, conflicts: String? = nil) {
    self.funding = funding
    self.conflicts = conflicts
  }

  /// Takes from `general` what isn't stated here.
  mutating func fillIn(from general: Disclosure) {
    funding = funding ?? general.funding
    conflicts = conflicts ?? general.conflicts
  }
}

extension YAMLFields {
  /// Decodes the keys `funding` and `conflicts` of this mapping.
  mutating func disclosure() -> Disclosure {
    Disclosure(funding: text("funding")?.value, conflicts: text("conflicts")?.value)
  }
}
