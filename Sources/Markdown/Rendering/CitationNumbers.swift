/// Numbers sources in the order in which they are first cited.
struct CitationNumbers {
  private(set) var sources: [CitedSource] = []
  private var indices: [String: Int] = [:]

  /// The number of the source `key`, and the how-manieth citation of it this is; both from 1.
  mutating func cite(_ key: String) -> (number: Int, occurrence: Int) {
    if let index = indices[key] {
      sources[index].occurrences += 1
      return (index + 1, sources[index].occurrences)
    }
    sources.append(CitedSource(key: key, occurrences: 1))
    indices[key] = sources.count - 1
    return (sources.count, 1)
  }
}
