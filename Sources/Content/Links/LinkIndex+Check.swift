package import Diagnostics
import Markdown

extension LinkIndex {
  /// What is wrong with the links, images and related entries of `page`.
  package func check(_ page: PageRecord) -> [Finding] {
    var findings = FileFindings(file: page.file)
    // By index: a link is lent then, and not copied.
    for index in page.links.indices { check(page.links[index], of: page, findings: &findings) }
    for index in page.related.indices { check(page.related[index], of: page, findings: &findings) }
    return findings.all
  }

  private func check(_ link: ArticleLink, of page: PageRecord, findings: inout FileFindings) {
    switch link.target {
    case .invalid(let reason):
      findings.error(
        link.isImage ? "broken-image" : "broken-link", reason, at: link.range,
        fix: "write a relative path to a file, or a full https:// address")
    case .external:
      guard link.isImage else { return }
      findings.error(
        "external-image", "an image can't come from another site", at: link.range,
        why: "asking another host for it tells that host who reads about which complaint",
        fix: "copy the image beside the article, if its licence permits")
    case .anchor(let fragment):
      checkAnchor(fragment, link, in: page.anchors, of: page.file, findings: &findings)
    case .article, .sitePath, .asset:
      guard let entry = entry(of: link.target) else {
        reportBroken(link, of: page, findings: &findings)
        return
      }
      check(link, to: entry, from: page, findings: &findings)
    }
  }

  private func check(
    _ link: ArticleLink, to entry: Entry, from page: PageRecord, findings: inout FileFindings
  ) {
    switch entry {
    case .page(let index), .alias(let index):
      guard !link.isImage else {
        findings.error(
          "broken-image", "`\(link.destination)` is a page, not an image", at: link.range,
          fix: "name an image file")
        return
      }
      if !checkState(ofPage: index, link, from: page, findings: &findings) { return }
      guard let fragment = link.target.fragment else { return }
      // Two parts of a page: all of it would be copied.
      checkAnchor(
        fragment, link, in: pages[index].anchors, of: pages[index].file, findings: &findings)
    case .asset(let path):
      guard link.isImage, path.text.lowercased().hasByteSuffix(".pdf") else { return }
      findings.error(
        "broken-image", "a PDF can't be shown as an image", at: link.range,
        fix: "link to it: drop the `!`")
    case .generated: break
    }
  }

  /// False if something is wrong already.
  private func checkState(
    ofPage index: Int, _ link: ArticleLink, from page: PageRecord,
    findings: inout FileFindings
  ) -> Bool {
    if arePublished[index] { return true }
    let target = pages[index]
    if case .withdrawn = target.state {
      findings.warning(
        "link-to-withdrawn", "\(target.file) is withdrawn", at: link.range,
        why: "the link leads to a page that only says so", fix: "link to something else")
      return false
    }
    guard page.state.hasPage(drafts: drafts), !target.state.hasPage(drafts: drafts) else {
      return true
    }
    findings.error(
      "link-to-unpublished", "\(target.file) \(target.state.reasonForNoPage)", at: link.range,
      why: "readers would find no page there", fix: "publish it first, or take the link out")
    return false
  }

  private func checkAnchor(
    _ fragment: String, _ link: ArticleLink, in anchors: IDSet?, of file: String,
    findings: inout FileFindings
  ) {
    guard let anchors else { return }
    if let id = anchors.spelling(of: fragment) {
      guard !id.utf8.elementsEqual(fragment.utf8) else { return }
      findings.error(
        "broken-anchor", "the id `\(id)` of \(file) has its accents composed otherwise",
        at: link.range, why: "a browser compares the two byte by byte",
        fix: "copy the heading's words, or give it an id in plain letters: `{#id}`")
      return
    }
    // Comparing with each of thousands of headings, for each of thousands of links, would take hours.
    let nearest = anchors.count <= 256 ? anchors.sorted.nearest(to: fragment) : nil
    findings.error(
      "broken-anchor", "no heading of \(file) has the id `\(fragment)`", at: link.range,
      fix: nearest.map { "did you mean `#\($0)`?" }
        ?? "name a heading: its words in lower case, joined by hyphens")
  }

  private func reportBroken(
    _ link: ArticleLink, of page: PageRecord, findings: inout FileFindings
  ) {
    let nearest = suggestions.nearest(to: link.target, from: page.path)
    findings.error(
      link.isImage ? "broken-image" : "broken-link",
      "nothing in the site is at `\(link.destination)`", at: link.range,
      fix: nearest.map { "did you mean `\($0)`?" } ?? "check the path, or take it out")
  }
}

extension PublicationState {
  /// The end of a sentence that starts with the page's name.
  fileprivate var reasonForNoPage: String {
    switch self {
    case .draft: "is a draft"
    case .scheduled(let day): "isn't published before \(day)"
    case .expired(let day): "expired on \(day)"
    case .published, .withdrawn: "is published"
    }
  }
}
