import Diagnostics

/// Gives each path of the site to the first that claims it, and reports every other claim.
struct LinkClaims: Sendable {
  private struct Claim {
    var url: SitePath
    var entry: LinkIndex.Entry
    /// The file that makes the claim, as the user would type it; nil for a page that the build makes.
    var file: String?

    var name: String {
      guard let file else { return "a page that the build makes" }
      if case .alias = entry { return "an alias in \(file)" }
      return file
    }
  }

  /// By path with letter case folded: some servers and file systems don't tell case apart.
  private var claims: [String: Claim] = [:]
  /// What is at the other spellings of paths that are claimed in several.
  private var others: [SitePath: LinkIndex.Entry] = [:]
  private(set) var findings: [Finding] = []

  /// With room for `capacity` paths, so that not all are hashed again and again as they come.
  init(capacity: Int) {
    claims.reserveCapacity(capacity)
  }

  /// What a link to `url` leads to.
  subscript(url: SitePath) -> LinkIndex.Entry? {
    guard let claim = claims[url.folded] else { return nil }
    return claim.url == url ? claim.entry : others[url]
  }

  /// What is at each path, in no order.
  var entries: [(url: SitePath, entry: LinkIndex.Entry)] {
    claims.values.map { ($0.url, $0.entry) } + others.map { ($0.key, $0.value) }
  }

  mutating func addGenerated(_ url: SitePath) {
    let folded = url.folded
    if let first = claims[folded] {
      if first.url != url { others[url] = .generated }
    } else {
      claims[folded] = Claim(url: url, entry: .generated)
    }
  }

  /// Adds the page of the article in `file`; what a link to its URL leads to is the result.
  mutating func addPage(_ index: Int, at url: SitePath, of file: String) -> LinkIndex.Entry {
    let claim = Claim(url: url, entry: .page(index), file: file)
    let folded = url.folded
    // Nearly no path is taken, and what a page is takes longer to find out.
    guard let first = claims[folded] else { return claimFree(folded, claim, at: .start) }
    guard first.file == nil, Self.mayReplace(url) else {
      return claimTaken(claim, after: first, at: .start)
    }
    if first.url != url { others[first.url] = first.entry }
    claims[folded] = claim
    return claim.entry
  }

  /// Whether an article at `url` takes the place of a page that the build makes.
  private static func mayReplace(_ url: SitePath) -> Bool {
    switch ArticleKind(url: url) {
    case .home, .area, .conditions: true
    case .remedy, .condition, .page: false
    }
  }

  mutating func add(_ asset: ContentFile) {
    let claim = Claim(url: asset.path.url, entry: .asset(asset.path), file: asset.file)
    _ = add(claim, at: .start)
  }

  mutating func addAliases(of page: PageRecord, _ index: Int) {
    for alias in page.aliases {
      let claim = Claim(url: alias.value, entry: .alias(index), file: page.file)
      _ = add(claim, at: alias.range)
    }
  }

  private mutating func add(_ claim: Claim, at range: SourceRange) -> LinkIndex.Entry {
    let folded = claim.url.folded
    guard let first = claims[folded] else { return claimFree(folded, claim, at: range) }
    return claimTaken(claim, after: first, at: range)
  }

  /// Claims a path that was claimed before, and reports that.
  private mutating func claimTaken(
    _ claim: Claim, after first: Claim, at range: SourceRange
  ) -> LinkIndex.Entry {
    let url = claim.url
    report("both \(first.name) and \(claim.name) claim \(url)", claim, at: range)
    if first.url == url { return first.entry }
    // A link to either spelling leads somewhere: the clash is the one finding.
    let entry = others[url] ?? claim.entry
    others[url] = entry
    return entry
  }

  /// Claims a path that nobody has claimed; `folded` is how it is looked up.
  private mutating func claimFree(
    _ folded: String, _ claim: Claim, at range: SourceRange
  ) -> LinkIndex.Entry {
    let url = claim.url
    if case .asset = claim.entry {
    } else if let name = url.firstComponent, LinkIndex.reservedNames.contains(name.lowercased()) {
      report(
        "\(url) is below /\(name)/, where the build puts pages of its own", claim, at: range)
    } else if Self.isFurtherPage(url) {
      report("\(url) is where the build puts a further page of a list", claim, at: range)
    }
    claims[folded] = claim
    return claim.entry
  }

  /// Whether `url` is that of a long list's second page or a later one: `/stretching/page/2/`.
  private static func isFurtherPage(_ url: SitePath) -> Bool {
    // Nearly no path ends in a name that is a number, and needs to be taken apart.
    let name = url.text.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
    var rest = name.drop { $0 &- 0x30 < 10 }
    guard rest.startIndex != name.startIndex else { return false }
    if let sign = rest.first, "+-".utf8.contains(sign) { rest = rest.dropFirst() }
    guard rest.first == UInt8(ascii: "/") else { return false }
    let end = url.components.suffix(2)
    return end.count == 2 && end.first == "page" && end.last.map { Int($0) != nil } == true
  }

  private mutating func report(_ message: String, _ claim: Claim, at range: SourceRange) {
    findings.append(
      Finding(
        .error, rule: "duplicate-url", message, in: claim.file ?? "", at: range,
        why: "only one of them could be published; letter case doesn't tell them apart",
        fix: "rename one of them"))
  }
}
