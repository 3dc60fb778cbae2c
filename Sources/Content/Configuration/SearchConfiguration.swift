import Diagnostics

/// What a site says about its search: `search` in `content/site.yml`.
package struct SearchConfiguration: Hashable, Sendable {
  /// What someone may type who needs help at once: the search then says first how to get it.
  package var pins: [String]
  /// Whether the search works on pages opened from a disk; nil if the site's size decides.
  package var isOffline: Bool?

  package init(pins: [String] = [], isOffline: Bool? = nil) {
    self.pins = pins
    self.isOffline = isOffline
  }

  init(_ fields: inout YAMLFields) {
    pins = fields.searchPins("pins").map(\.value)
    isOffline = fields.flag("offline")?.value
  }
}

extension YAMLFields {
  /// A list of things to type into a search box; one that has nothing to search for is reported.
  mutating func searchPins(_ key: String) -> [Located<String>] {
    texts(key).filter { text in
      let hasWord = text.value.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      guard !hasWord else { return true }
      findings.error(
        "bad-value", "`\(text.value.prefix(40))` has no word to search for", at: text.range,
        fix: "write what someone types who needs help, such as chest pain")
      return false
    }
  }
}
