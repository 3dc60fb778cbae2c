/// Ids that are taken or that there are. A page has a few as a rule, and these are compared sooner
/// than hashed.
package struct IDSet: Hashable, Sendable {
  /// How many ids are compared one by one.
  private static let maximumCompared = 24

  /// In the order in which they came.
  private var ids: [String] = []
  /// The same ids, once they are many.
  private var hashed: Set<String> = []

  package init() {}

  package var count: Int { ids.count }

  /// In the order of texts.
  package var sorted: [String] { ids.sorted() }

  package func contains(_ id: String) -> Bool {
    ids.count > Self.maximumCompared ? hashed.contains(id) : ids.contains(id)
  }

  /// The id that is equal to `id`, as it was written: accents may be composed in two ways, and a
  /// browser tells them apart. Nil if there is none.
  package func spelling(of id: String) -> String? {
    if ids.count > Self.maximumCompared {
      return hashed.firstIndex(of: id).map { hashed[$0] }
    }
    return ids.first { $0 == id }
  }

  /// Adds `id`; false if it is there already.
  @discardableResult
  package mutating func insert(_ id: String) -> Bool {
    guard !contains(id) else { return false }
    if ids.isEmpty { ids.reserveCapacity(8) }
    ids.append(id)
    if ids.count > Self.maximumCompared {
      if hashed.isEmpty { hashed = Set(ids) } else { hashed.insert(id) }
    }
    return true
  }
}

extension IDSet: ExpressibleByArrayLiteral {
  package init(arrayLiteral ids: String...) {
    for id in ids { insert(id) }
  }
}
