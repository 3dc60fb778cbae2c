package import Markdown

/// Where an article asks for a statement.
package struct Inclusion: Sendable {
  package var reference: StatementReference
  /// The index of the sentence that follows it: it stands before that one.
  package var position: Int
  /// The innermost section that it stands in.
  package var section: Int
}
