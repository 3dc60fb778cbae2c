import Diagnostics

/// What is wrong with a site and isn't found in one article alone, by where it comes from, so that
/// each part can be found anew without the others.
struct SiteWideFindings: Sendable {
  enum Part: Int, CaseIterable, Sendable {
    /// The folder, its settings and rules.
    case inputs
    case duplicateURLs
    case missingIndexes
    case unusedSources
    case doses
  }

  private var parts: [[String: [Finding]]] = Part.allCases.map { _ in [:] }

  subscript(part: Part, file: String) -> [Finding] { parts[part.rawValue][file] ?? [] }

  /// The files that anything of this is found in.
  var files: Set<String> { parts.reduce(into: []) { $0.formUnion($1.keys) } }

  /// Replaces a part; returns the files in which it finds something else than before.
  mutating func replace(_ part: Part, with findings: [Finding]) -> Set<String> {
    let former = parts[part.rawValue]
    let new = Dictionary(grouping: findings, by: \.file)
    parts[part.rawValue] = new
    let files = Set(former.keys).union(new.keys)
    return files.filter { former[$0] != new[$0] }
  }
}
