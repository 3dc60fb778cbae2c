import Diagnostics

/// Finds what a broken link was most likely meant to lead to, without looking at every page.
struct LinkSuggestions: Sendable {
  /// How many names of one folder are compared.
  private static let maximumCandidates = 128

  private let byFolder: [String: [SitePath]]
  private let byName: [String: SitePath]
  private let files: [SitePath: ContentPath]

  init(_ entries: [SitePath: LinkIndex.Entry], pages: [PageRecord], drafts: Bool) {
    var byFolder: [String: [SitePath]] = [:]
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
      byFolder[Self.folder(of: url), default: []].append(url)
      // The order of a dictionary is random: keep the same one every time.
      if byName[name].map({ url < $0 }) ?? true { byName[name] = url }
    }
    self.byFolder = byFolder.mapValues { Array($0.sorted().prefix(Self.maximumCandidates)) }
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

  private func neighbour(of url: SitePath, named name: String) -> SitePath? {
    let candidates = byFolder[Self.folder(of: url)] ?? []
    let names = candidates.map(Self.name)
    return names.nearest(to: name).flatMap { names.firstIndex(of: $0) }.map { candidates[$0] }
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
