/// How a query is to be understood, and which of its results are wanted.
package struct SearchOptions: Sendable {
  /// The ids of the groups to look in; all if there are none.
  package var groups: [String]
  /// How many results to leave out first.
  package var offset: Int
  package var limit: Int
  /// Whether the query is still being typed, so that its last word is also the beginning of one.
  package var isLive: Bool
  /// Whether words that are nowhere stay as they are.
  package var isOriginal: Bool

  package init(
    groups: [String] = [], offset: Int = 0, limit: Int = 10, isLive: Bool = false,
    isOriginal: Bool = false
  ) {
    self.groups = groups
    self.offset = offset
    self.limit = limit
    self.isLive = isLive
    self.isOriginal = isOriginal
  }
}
