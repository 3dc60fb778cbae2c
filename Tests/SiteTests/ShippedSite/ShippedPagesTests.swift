import Diagnostics
import Foundation
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct ShippedPagesTests {
  @Test func `the site builds, and waits for a clinician's approval`() async throws {
    let site = try await ShippedSite.built()
    #expect(site.outcome.result == .done)
    let findings = site.outcome.findings.filter { $0.severity > .note }
    #expect(findings.map(\.rule) == ["awaiting-approval"])
    #expect(site.files.count > 40)
  }

  @Test func `every page shows each statement that its article includes`() async throws {
    let site = try await ShippedSite.built()
    let missing = ShippedSite.includedIDs.filter { included in
      let page = site.files[Self.page(of: included.line.file)] ?? []
      return !PageMarkup(page).values(of: "data-statement").contains { $0.value == included.id }
    }
    #expect(missing.map(\.testDescription).isEmpty)
    #expect(ShippedSite.includedIDs.count > 80)
  }

  @Test func `two builds in different places are the same bytes`() async throws {
    let first = try await ShippedSite.built(in: "one")
    let second = try await ShippedSite.built(in: "another/place")
    #expect(first.files == second.files)
    #expect(first.files.count > 40)
  }

  @Test func `every page is well-formed`() async throws {
    let pages = try await ShippedSite.built().markup
    #expect(pages.flatMap { page, markup in markup.mistakes.map { "\(page): \($0)" } }.isEmpty)
    #expect(pages.count > 30)
  }

  @Test(arguments: ["https://example.org/", "https://example.org/kb/"])
  func `every link leads to a page, and every fragment to a place on it`(
    _ baseURL: String
  ) async throws {
    let site = try await ShippedSite.built(baseURL: baseURL)
    let pages = site.markup
    let base = baseURL.replacing("https://example.org", with: "")
    let links = pages.flatMap { page, markup in
      (markup.values(of: "href") + markup.values(of: "src")).map { (page, $0.value) }
    }
    let internalLinks = links.filter { _, link in
      !["https://", "http://", "tel:", "mailto:"].contains { link.hasPrefix($0) }
    }
    #expect(internalLinks.count > 1000)
    let broken = internalLinks.filter { page, link in
      !Self.leads(link, from: page, base: base, files: Set(site.files.keys), pages)
    }
    #expect(broken.map { "\($0.0): \($0.1)" } == [])
    let canonical = pages.flatMap { page, markup in
      markup.tags.filter { $0.attributes["rel"] == "canonical" }.map { tag in
        (page, tag.attributes["href"]?.replacing("https://example.org", with: "") ?? "")
      }
    }
    #expect(
      canonical.filter { page, link in
        !Self.leads(link, from: page, base: base, files: Set(site.files.keys), pages)
      }.map(\.0) == [])
  }

  @Test func `no page asks another host for anything`() async throws {
    let site = try await ShippedSite.built()
    let asked = site.markup.flatMap { page, markup in
      markup.tags.filter { $0.name != "a" && $0.attributes["rel"] != "canonical" }.flatMap { tag in
        ["href", "src", "srcset", "poster", "data", "action", "formaction", "ping", "background"]
          .compactMap { tag.attributes[$0] }
          .filter { $0.contains("//") }.map { "\(page): \($0)" }
      }
    }
    #expect(asked == [])
    let forbidden = [
      "frame", "iframe", "object", "embed", "base", "video", "audio", "style",
    ]
    #expect(site.markup.flatMap(\.value.tags).filter { forbidden.contains($0.name) }.isEmpty)
    let assets = site.files.filter { $0.key.hasSuffix(".css") || $0.key.hasSuffix(".svg") }
    #expect(assets.count >= 2)
    let requests = assets.values.map { String(decoding: $0, as: UTF8.self) }.filter { text in
      text.contains("@import") || text.contains(#/url\(\s*["']?(?:[a-z]+:)?\/\//#)
        || text.contains(#/(?:href|src)\s*=\s*["'](?:[a-z]+:)?\/\//#)
    }
    #expect(requests.isEmpty)
  }

  @Test func `what machines read can be read`() async throws {
    let site = try await ShippedSite.built()
    let scripts = site.markup.flatMap(\.value.scripts)
    #expect(scripts.count > 30)
    #expect(scripts.filter { JSONText($0)["@context"] != "https://schema.org" }.isEmpty)
    let tags = site.markup.flatMap(\.value.tags).filter { $0.name == "script" }
    let data = tags.filter { $0.attributes["src"] == nil }
    #expect(data.allSatisfy { $0.attributes == ["type": "application/ld+json"] })
    let feed = elementNames(ofXML: site.files["feed.xml"] ?? []) ?? []
    #expect(feed.first == "feed" && feed.count { $0 == "entry" } > 15)
    let map = elementNames(ofXML: site.files["sitemap.xml"] ?? []) ?? []
    #expect(map.first == "urlset" && map.count { $0 == "loc" } == ShippedSite.articles.count + 4)
    #expect(JSONText(try site.page("reviews.json"))["date"] == ShippedSite.day)
  }

  /// The page that an article is published at.
  private static func page(of file: String) -> String {
    let path = file.replacing("content/", with: "")
    return path.hasSuffix("index.md")
      ? path.replacing(".md", with: ".html") : path.replacing(".md", with: "/index.html")
  }

  private static func leads(
    _ link: String, from page: String, base: String, files: Set<String>,
    _ pages: [String: PageMarkup]
  ) -> Bool {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].removingPercentEncoding ?? ""
    var target = page
    if !path.isEmpty {
      guard path.hasPrefix(base) else { return false }
      target = String(path.dropFirst(base.count))
      if target.isEmpty || target.hasSuffix("/") { target += "index.html" }
    }
    guard files.contains(target) else { return false }
    return parts.count == 1
      || pages[target]?.ids.contains(parts[1].removingPercentEncoding ?? "") == true
  }
}
