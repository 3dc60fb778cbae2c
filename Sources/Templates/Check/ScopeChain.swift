/// The models around a tag, innermost last: where its name is looked up.
struct ScopeChain: Sendable {
  private enum Level: Sendable {
    case model(Contract)
    /// A value that a section stands over; `.` shows it.
    case value(FieldKind)
  }

  /// A field that a name stands for.
  struct Match: Sendable {
    var kind: FieldKind
    var path: FieldPath
    /// Tells apart fields of one name in different models.
    var key: String
    /// The first part of the path that may be absent and has no section around this place.
    var unguarded: String?
  }

  enum Failure: Error {
    /// No model around has the name; `known` are those that exist.
    case unknown(String, known: [String])
    /// A path goes on past something that has no names.
    case noNames(String, FieldKind)
    /// `.` where no text is the current item.
    case noItem
  }

  private var levels: [Level]
  private var guarded: Set<String> = []

  init(_ contract: Contract) { levels = [.model(contract)] }

  func entering(_ contract: Contract) -> Self {
    var chain = self
    chain.levels.append(.model(contract))
    return chain
  }

  func entering(_ value: FieldKind) -> Self {
    var chain = self
    chain.levels.append(.value(value))
    return chain
  }

  /// Inside a section over an optional field, that field is there.
  func guarding(_ match: Match) -> Self {
    var chain = self
    chain.guarded.insert(match.key)
    return chain
  }

  /// Every name that can be used here, each once, the innermost model's first.
  var names: [String] {
    var seen: Set<String> = []
    return levels.reversed().flatMap { level -> [String] in
      guard case .model(let contract) = level else { return [] }
      return contract.names.filter { seen.insert($0).inserted }
    }
  }

  func resolve(_ path: [String]) throws(Failure) -> Match {
    guard let first = path.first else { return try currentItem() }
    for (depth, level) in levels.enumerated().reversed() {
      guard case .model(let contract) = level, let kind = contract[first] else { continue }
      return try follow(path, from: kind, in: contract, at: depth)
    }
    throw .unknown(first, known: names)
  }

  private func currentItem() throws(Failure) -> Match {
    guard case .value(let kind) = levels.last else { throw .noItem }
    let path = FieldPath(level: levels.count - 1, fields: [])
    return Match(kind: kind, path: path, key: "\(path.level):")
  }

  /// Follows `names`, of which the first is a field of `contract` and of `kind`.
  private func follow(
    _ names: [String], from kind: FieldKind, in contract: Contract, at level: Int
  ) throws(Failure) -> Match {
    var reached = names[0]
    let path = FieldPath(level: level, fields: contract.index(of: reached).map { [$0] } ?? [])
    var match = Match(kind: kind, path: path, key: "\(level):\(reached)")
    for name in names.dropFirst() {
      noteIfAbsent(&match, reached)
      guard case .object(let contract) = match.kind.content else {
        throw .noNames(reached, match.kind)
      }
      guard let next = contract()[name], let index = contract().index(of: name) else {
        throw .unknown(name, known: contract().names)
      }
      match.kind = next
      match.path.fields.append(index)
      match.key += "." + name
      reached += "." + name
    }
    noteIfAbsent(&match, reached)
    return match
  }

  private func noteIfAbsent(_ match: inout Match, _ reached: String) {
    if match.unguarded == nil, match.kind.isOptional, !guarded.contains(match.key) {
      match.unguarded = reached
    }
  }
}
