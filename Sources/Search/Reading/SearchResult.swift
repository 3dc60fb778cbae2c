/// What a query finds, and how it was understood.
package struct SearchResult: Sendable {
  /// A word of the query.
  package struct Word: Hashable, Sendable {
    /// Folded.
    package var text: String
    package var stem: String
    package var isKnown: Bool
    /// The word that was searched for instead.
    package var corrected: String?
    /// Other names that were searched for as well.
    package var also: [String]
  }

  /// Pages that can be asked for on their own.
  package struct Group: Hashable, Sendable {
    package var id: String
    package var title: String
    /// How many pages of it are found, whichever groups were asked for.
    package var count: Int
  }

  package struct Heading: Hashable, Sendable {
    package var id: String
    package var title: String
  }

  package struct Page: Sendable {
    package var url: String
    package var title: String
    package var groupID: String
    package var groupTitle: String
    /// As in ISO 8601.
    package var reviewed: String?
    package var lead: String
    /// The one whose text fits the query best.
    package var heading: Heading?
    /// Words of the query that are elsewhere on the site, but not here.
    package var missing: [String]
    /// Around what was found, some 160 characters.
    package var excerpt: [Excerpt.Segment]
    /// In millionths.
    package var score: Double
  }

  package var words: [Word]
  /// The query with words corrected; nil if none was.
  package var correctedText: String?
  /// Words that are nowhere on the site.
  package var missing: [String]
  package var total: Int
  /// Whether there may be more, since only the best places of a word were read.
  package var isCapped: Bool
  /// All groups of the site.
  package var groups: [Group]
  /// Whether someone who asks this may need help at once.
  package var needsHelp: Bool
  package var helpPage: Page?
  package var pages: [Page]
}
