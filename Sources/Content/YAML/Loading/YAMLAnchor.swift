import Diagnostics

/// A value that aliases may stand for, and what it takes to stand for it.
struct YAMLAnchor {
  var value: YAMLValue
  /// How many values it is in all.
  private(set) var count = 1
  /// How many levels are below the value itself.
  private(set) var height = 0

  /// Nothing, as any value of one piece.
  init() { value = YAMLValue(.scalar("", isQuoted: false), at: .start) }

  init(_ value: YAMLValue) {
    self.value = value
    switch value.kind {
    case .scalar: break
    case .sequence(let items): for item in items { add(item) }
    case .mapping(let pairs):
      for pair in pairs {
        count += 1
        add(pair.value)
      }
    }
  }

  private mutating func add(_ inner: YAMLValue) {
    let inner = YAMLAnchor(inner)
    count += inner.count
    height = max(height, inner.height + 1)
  }
}
