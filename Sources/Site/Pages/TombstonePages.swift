import Content
import Templates

/// What stands in place of an article that was taken back: why, and where to go instead.
struct TombstonePages {
  let context: SiteContext

  func pages() -> [Page] {
    context.withdrawn.compactMap { record in
      guard case .withdrawn(let reason) = record.state else { return nil }
      let context = context
      return Page(at: record.url) {
        context.templates.tombstone.bytes(context.tombstone(of: record, reason: reason))
      }
    }
  }
}

extension SiteContext {
  fileprivate func tombstone(of record: ArticleRecord, reason: String) -> TombstoneModel {
    let parents = parents(of: record.kind)
    let named = record.related.compactMap(\.target.url)
    let alternatives = Set(named.compactMap { positions[$0] }).sorted().map {
      link(to: articles[$0])
    }
    let sections = parents.compactMap { parent in
      parent.url.map { LinkModel(title: parent.title, url: $0) }
    }
    return TombstoneModel(
      site: frame(at: parents.last?.url ?? ""),
      page: head(
        title: record.title, description: "This article was withdrawn.", at: record.url,
        below: parents),
      reason: reason, alternatives: alternatives + sections)
  }
}
