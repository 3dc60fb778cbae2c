/// A heading and all below it until the next heading of its level; the first section is the page.
package struct Section: Sendable {
  /// 0 for the page, else the heading's level.
  package var level: Int
  /// The section around it; nil for the page.
  package var parent: Int?
  /// Its sentences, with those of the sections within it.
  package var sentences: Range<Int>
  /// Where the first section within it starts: what comes before is its own lead.
  package var leadEnd: Int
}
