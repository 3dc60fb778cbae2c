/// What a site says of its search.
package struct SearchSettings: Sendable {
  /// Starts and ends with a slash.
  package var basePath: String
  /// In the order in which they are offered.
  package var groups: [PageGroup]
  /// What someone may type who needs help at once.
  package var pins: [String]
  /// Whether files for pages opened from a disk are written; nil if the index's size decides.
  package var isOffline: Bool?
  package var synonyms: [Synonym]

  package init(
    basePath: String = "/", groups: [PageGroup], pins: [String] = [], isOffline: Bool? = nil,
    synonyms: [Synonym] = []
  ) {
    self.basePath = basePath
    self.groups = groups
    self.pins = pins
    self.isOffline = isOffline
    self.synonyms = synonyms
  }
}
