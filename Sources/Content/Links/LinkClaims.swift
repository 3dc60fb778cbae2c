import Diagnostics

/// Gives each path of the site to the first that claims it, and reports every other claim.
struct LinkClaims {
  private struct Claimant {
    var url: SitePath
    var name: String
    var isGenerated = false
  }

  private(set) var entries: [SitePath: LinkIndex.Entry] = [:]
  private(set) var findings: [Finding] = []
  /// By path with letter case folded: some servers and file systems don't tell case apart.
  private var claimants: [String: Claimant] = [:]

  /// With room for `capacity` paths, so that not all are hashed again and again as they come.
  init(capacity: Int) {
    entries.reserveCapacity(capacity)
    claimants.reserveCapacity(capacity)
  }

  mutating func addGenerated(_ url: SitePath) {
    let claimant = Claimant(url: url, name: "a page that the build makes", isGenerated: true)
    let folded = url.folded
    claimants[folded] = claimants[folded] ?? claimant
    entries[url] = .generated
  }

  mutating func add(_ page: PageRecord, _ index: Int) {
    let mayReplace =
      switch ArticleKind(url: page.url) {
      case .home, .area, .conditions: true
      case .remedy, .condition, .page: false
      }
    let folded = mayReplace ? page.url.folded : ""
    if mayReplace, claimants[folded]?.isGenerated == true {
      claimants[folded] = Claimant(url: page.url, name: page.file)
      entries[page.url] = .page(index)
    } else {
      claim(page.url, as: .page(index), name: page.file, in: page.file, at: .start)
    }
  }

  mutating func add(_ asset: ContentFile) {
    claim(
      asset.path.url, as: .asset(asset.path), name: asset.file, in: asset.file, at: .start)
  }

  mutating func addAliases(of page: PageRecord, _ index: Int) {
    for alias in page.aliases {
      claim(
        alias.value, as: .alias(index), name: "an alias in \(page.file)", in: page.file,
        at: alias.range)
    }
  }

  private mutating func claim(
    _ url: SitePath, as entry: LinkIndex.Entry, name: String, in file: String,
    at range: SourceRange
  ) {
    let folded = url.folded
    if let first = claimants[folded] {
      report("both \(first.name) and \(name) claim \(url)", in: file, at: range)
      // A link to either spelling leads somewhere: the clash is the one finding.
      entries[url] = entries[url] ?? entry
      return
    }
    if case .asset = entry {
    } else if let name = url.components.first, LinkIndex.reservedNames.contains(name.lowercased()) {
      report(
        "\(url) is below /\(name)/, where the build puts pages of its own", in: file, at: range)
    } else if Self.isFurtherPage(url) {
      report("\(url) is where the build puts a further page of a list", in: file, at: range)
    }
    claimants[folded] = Claimant(url: url, name: name)
    entries[url] = entry
  }

  /// Whether `url` is that of a long list's second page or a later one: `/stretching/page/2/`.
  private static func isFurtherPage(_ url: SitePath) -> Bool {
    // Nearly no path ends in a digit, and needs to be taken apart.
    guard let last = url.text.utf8.last(where: { $0 != UInt8(ascii: "/") }), last &- 0x30 < 10
    else { return false }
    let end = url.components.suffix(2)
    return end.count == 2 && end.first == "page" && end.last.map { Int($0) != nil } == true
  }

  private mutating func report(_ message: String, in file: String, at range: SourceRange) {
    findings.append(
      Finding(
        .error, rule: "duplicate-url", message, in: file, at: range,
        why: "only one of them could be published; letter case doesn't tell them apart",
        fix: "rename one of them"))
  }
}
