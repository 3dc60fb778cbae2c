package import Diagnostics

/// Every source that a site may cite, by key: `content/sources.yml`.
package struct SourceCatalog: Hashable, Sendable {
  private let sources: [String: Source]
  /// Keys of entries that have mistakes: known, so that citing one isn't a second finding.
  private let known: Set<String>
  /// The same in order, so that the likeliest one doesn't hang on chance.
  private let knownInOrder: [String]

  package init(_ sources: some Sequence<Source> = [], known: Set<String> = []) {
    self.sources = Dictionary(
      sources.map { ($0.key.value, $0) }, uniquingKeysWith: { first, _ in first })
    self.known = known.union(self.sources.keys)
    knownInOrder = self.known.sorted()
  }

  package subscript(key: String) -> Source? { sources[key] }

  /// Whether `key` is in the file, even if its entry is faulty.
  package func contains(_ key: String) -> Bool { known.contains(key) }

  /// In the order of the keys.
  package var all: [Source] { sources.values.sorted { $0.key.value < $1.key.value } }

  /// The key that was most likely meant.
  package func nearest(to key: String) -> String? { knownInOrder.nearest(to: key) }

  /// Decodes the text of `sources.yml`; entries with mistakes are reported and left out.
  package static func parse(
    _ text: String, now: Day, findings: inout FileFindings
  ) -> SourceCatalog {
    guard let root = YAML.parse(text, findings: &findings) else { return SourceCatalog() }
    guard case .mapping(let pairs) = root.kind else {
      if !root.isEmpty {
        findings.error(
          "wrong-type", "sources.yml must be a mapping of keys to sources, not \(root.kindName)",
          at: root.range, fix: "write `key: {title: …, publisher: …, url: …, …}`")
      }
      return SourceCatalog()
    }
    let sources = pairs.compactMap { pair -> Source? in
      checkKey(pair.key, findings: &findings)
      return pair.value.decode("a source", findings: &findings) { Source(&$0, key: pair.key) }
    }
    for source in sources where source.accessed > now {
      findings.error(
        "bad-date", "source `\(source.key.value)` was accessed in the future",
        at: source.key.range, fix: "set `accessed` to the day on which it was read")
    }
    return SourceCatalog(sources, known: Set(pairs.map(\.key.value)))
  }

  /// A warning for each source that nothing uses.
  ///
  /// - Parameters:
  ///   - used: keys that something cites or lists.
  ///   - further: more such keys, however often each.
  ///   - findings: of `sources.yml`.
  package func reportUnused(
    used: Set<String>, and further: some Sequence<String> = [], findings: inout FileFindings
  ) {
    // The first articles use nearly all, and the keys of all others need no look then.
    var unused = Set(sources.keys).subtracting(used)
    for key in further {
      guard !unused.isEmpty else { return }
      unused.remove(key)
    }
    for source in all where unused.contains(source.key.value) {
      findings.warning(
        "unused-source", "nothing cites `\(source.key.value)`", at: source.key.range,
        fix: "cite it where it is used, or delete it")
    }
  }

  private static func checkKey(_ key: Located<String>, findings: inout FileFindings) {
    guard !isKebabCase(key.value) else { return }
    findings.error(
      "bad-value", "a source's key can't be `\(key.value.prefix(60))`", at: key.range,
      fix: "use lower-case letters, digits and single `-`, such as fda-heating-pads")
  }
}

/// Whether `name` is made of lower-case words and digits joined by single hyphens: `heat-limits`.
package func isKebabCase(_ name: String) -> Bool {
  name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy {
    !$0.isEmpty
      && $0.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }
}
