import Content
import Testing

@Suite struct LinkTargetTests {
  static let links: [(String, String, String, String?)] = [
    (
      "heat-therapy/pads.md", "packs.md", "article heat-therapy/packs.md", "/kb/heat-therapy/packs/"
    ),
    (
      "heat-therapy/pads.md", "./packs.md", "article heat-therapy/packs.md",
      "/kb/heat-therapy/packs/"
    ),
    (
      "heat-therapy/pads.md", "../stretching/calf.md#how", "article stretching/calf.md#how",
      "/kb/stretching/calf/#how"
    ),
    ("heat-therapy/pads.md", "../index.md", "article index.md", "/kb/"),
    (
      "heat-therapy/pads.md", "index.md#top", "article heat-therapy/index.md#top",
      "/kb/heat-therapy/#top"
    ),
    ("index.md", "heat-therapy/pads.md", "article heat-therapy/pads.md", "/kb/heat-therapy/pads/"),
    ("index.md", "a/../b//c.md", "article b/c.md", "/kb/b/c/"),
    (
      "heat-therapy/pads.md", "/heat-therapy/packs/", "site /heat-therapy/packs/",
      "/kb/heat-therapy/packs/"
    ),
    ("heat-therapy/pads.md", "/a-z/#b", "site /a-z/#b", "/kb/a-z/#b"),
    ("heat-therapy/pads.md", "/", "site /", "/kb/"),
    ("heat-therapy/pads.md", "/a/./b/../c/", "site /a/c/", "/kb/a/c/"),
    ("heat-therapy/pads.md", "packs/", "site /heat-therapy/packs/", "/kb/heat-therapy/packs/"),
    ("heat-therapy/pads.md", "../stretching/", "site /stretching/", "/kb/stretching/"),
    ("heat-therapy/pads.md", "..", "site /", "/kb/"),
    ("heat-therapy/pads.md", ".", "site /heat-therapy/", "/kb/heat-therapy/"),
    ("heat-therapy/pads.md", "packs", "site /heat-therapy/packs", "/kb/heat-therapy/packs"),
    ("heat-therapy/pads.md", "#how", "anchor how", "#how"),
    ("heat-therapy/pads.md", "#w%C3%A4rme", "anchor wärme", "#w%C3%A4rme"),
    ("heat-therapy/pads.md", "pad.png", "asset heat-therapy/pad.png", "/kb/heat-therapy/pad.png"),
    ("heat-therapy/pads.md", "../img/a%20b.png", "asset img/a b.png", "/kb/img/a%20b.png"),
    (
      "heat-therapy/pads.md", "leaflet.pdf#page=2", "site /heat-therapy/leaflet.pdf#page=2",
      "/kb/heat-therapy/leaflet.pdf#page%3D2"
    ),
    (
      "heat-therapy/pads.md", "w%C3%A4rme.md", "article heat-therapy/wärme.md",
      "/kb/heat-therapy/w%C3%A4rme/"
    ),
    (
      "heat-therapy/pads.md", "wa\u{308}rme.md", "article heat-therapy/wärme.md",
      "/kb/heat-therapy/w%C3%A4rme/"
    ),
    (
      "heat-therapy/pads.md", "100%25.md", "article heat-therapy/100%.md",
      "/kb/heat-therapy/100%25/"
    ),
    (
      "heat-therapy/pads.md", "%252e%252e/x.md", "article heat-therapy/%2e%2e/x.md",
      "/kb/heat-therapy/%252e%252e/x/"
    ),
    (
      "heat-therapy/pads.md", "\"><script>.md", "article heat-therapy/\"><script>.md",
      "/kb/heat-therapy/%22%3E%3Cscript%3E/"
    ),
    (
      "heat-therapy/pads.md", "https://www.nhs.uk/x?a=b#c", "external https://www.nhs.uk/x?a=b#c",
      "https://www.nhs.uk/x?a=b#c"
    ),
    (
      "heat-therapy/pads.md", "HTTP://example.org", "external HTTP://example.org",
      "HTTP://example.org"
    ),
    ("heat-therapy/pads.md", "tel:911", "external tel:911", "tel:911"),
    (
      "heat-therapy/pads.md", "mailto:a@example.org", "external mailto:a@example.org",
      "mailto:a@example.org"
    ),
    ("heat-therapy/pads.md", "../../x.md", "invalid the link leads out of the content folder", nil),
    (
      "heat-therapy/pads.md", "%2e%2e/%2E%2e/x.md",
      "invalid the link leads out of the content folder", nil
    ),
    ("heat-therapy/pads.md", "/../x/", "invalid the link leads out of the content folder", nil),
    (
      "heat-therapy/pads.md", "a%2Fb.md",
      "invalid a name in the link holds a slash or a control character", nil
    ),
    (
      "heat-therapy/pads.md", "a%5Cb.md",
      "invalid a name in the link holds a slash or a control character", nil
    ),
    (
      "heat-therapy/pads.md", "a\\b.md",
      "invalid a name in the link holds a slash or a control character", nil
    ),
    (
      "heat-therapy/pads.md", "a%00.md",
      "invalid a name in the link holds a slash or a control character", nil
    ),
    ("heat-therapy/pads.md", "a%zz.md", "invalid the link's percent-encoding is broken", nil),
    ("heat-therapy/pads.md", "a%2", "invalid the link's percent-encoding is broken", nil),
    ("heat-therapy/pads.md", "a%FF.md", "invalid the link's percent-encoding is broken", nil),
    (
      "heat-therapy/pads.md", "packs.md?x=1", "invalid a link within the site can't have a query",
      nil
    ),
    (
      "heat-therapy/pads.md", "//evil.example/",
      "invalid a link to another site must start with https://", nil
    ),
    (
      "heat-therapy/pads.md", "javascript:alert(1)",
      "invalid links of the scheme `javascript:` aren't allowed", nil
    ),
    (
      "heat-therapy/pads.md", "JavaScript:alert(1)",
      "invalid links of the scheme `javascript:` aren't allowed", nil
    ),
    (
      "heat-therapy/pads.md", "data:text/html,x",
      "invalid links of the scheme `data:` aren't allowed", nil
    ),
    ("heat-therapy/pads.md", "packs.md#", "invalid the link has a `#` and no name after it", nil),
    ("heat-therapy/pads.md", "", "invalid the link has no destination", nil),
  ]

  @Test(arguments: links)
  func `a destination is judged by its text alone`(
    _ source: String, _ destination: String, _ expected: String, _ href: String?
  ) {
    let target = LinkTarget(destination, in: ContentPath(source))
    #expect(describe(target) == expected)
    #expect(target.href(basePath: "/kb/") == href)
  }

  private func describe(_ target: LinkTarget) -> String {
    switch target {
    case .external(let url): "external \(url)"
    case .anchor(let fragment): "anchor \(fragment)"
    case .article(let path, let fragment): "article \(path)" + (fragment.map { "#" + $0 } ?? "")
    case .sitePath(let path, let fragment): "site \(path)" + (fragment.map { "#" + $0 } ?? "")
    case .asset(let path): "asset \(path)"
    case .invalid(let reason): "invalid \(reason)"
    }
  }
}
