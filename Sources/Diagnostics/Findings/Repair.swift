/// A change to the source that mends a finding and needs no judgement.
package enum Repair: Hashable, Sendable {
  /// Puts other text in the place of a stretch of the source.
  case replacement(SourceRange, with: String)
  /// Includes a statement in a block of its own before the block that starts at the place;
  /// statements for one place share a block.
  case inclusion(statement: String, before: SourceLocation)
}
