import Diagnostics

/// Finds what a broken link was most likely meant to lead to, without looking at every page.
struct LinkSuggestions: Sendable {
  /// How many names of one folder are compared.
  private static let maximumCandidates = 32

  /// By folder, sorted by name.
  private let byFolder: [String: [Candidate]]
  private let byName: [String: SitePath]
  private let files: [SitePath: ContentPath]

  private struct Candidate: Sendable {
    var name: String
    var url: SitePath
  }

  init(
    _ entries: [(url: SitePath, entry: LinkIndex.Entry)], pages: [PageRecord], drafts: Bool
  ) {
    var byFolder: [String: [Candidate]] = [:]
    var byName: [String: SitePath] = [:]
    var files: [SitePath: ContentPath] = [:]
    for (url, entry) in entries {
      switch entry {
      case .alias: continue
      case .page(let index):
        guard pages[index].state.hasPage(drafts: drafts) else { continue }
        files[url] = pages[index].path
      case .asset(let path): files[url] = path
      case .generated: break
      }
      let name = Self.name(of: url)
      byFolder[Self.folder(of: url), default: []].append(Candidate(name: name, url: url))
      // The entries come in any order: keep the same one every time.
      if byName[name].map({ url < $0 }) ?? true { byName[name] = url }
    }
    self.byFolder = byFolder.mapValues { $0.sorted { ($0.name, $0.url) < ($1.name, $1.url) } }
    self.byName = byName
    self.files = files
  }

  /// How an article at `source` would spell a link to what `target` most likely means.
  func nearest(to target: LinkTarget, from source: ContentPath) -> String? {
    guard let url = target.url else { return nil }
    let name = Self.name(of: url)
    guard let found = byName[name] ?? neighbour(of: url, named: name) else { return nil }
    if case .sitePath = target { return found.text }
    return files[found].map { source.relativePath(to: $0) } ?? found.text
  }

  /// The most similar name among those that stand nearest in the folder's order.
  private func neighbour(of url: SitePath, named name: String) -> SitePath? {
    let candidates = byFolder[Self.folder(of: url)] ?? []
    var (low, high) = (0, candidates.count)
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].name < name { low = middle + 1 } else { high = middle }
    }
    let start = max(
      0, min(low, candidates.count - Self.maximumCandidates / 2) - Self.maximumCandidates / 2)
    let near = candidates[start...].prefix(Self.maximumCandidates)
    let names = near.map(\.name)
    return names.nearest(to: name).flatMap(names.firstIndex(of:)).map {
      near[near.startIndex + $0].url
    }
  }

  private static func name(of url: SitePath) -> String {
    (url.components.last ?? "").lowercased()
  }

  private static func folder(of url: SitePath) -> String {
    url.components.dropLast().joined(separator: "/").lowercased()
  }
}

extension ContentPath {
  /// How a link in this file names `other`.
  func relativePath(to other: ContentPath) -> String {
    let from = folder
    let to = other.components[...]
    let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: from.count - shared)
    return (up + to.dropFirst(shared)).joined(separator: "/")
  }
}
