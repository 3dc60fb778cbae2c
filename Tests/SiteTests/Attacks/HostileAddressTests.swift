import Diagnostics
import Site
import TestSupport
import Testing

/// Addresses that lead, or claim, where they may not.
@Suite(.temporaryFolder) struct HostileAddressTests {
  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "//a.example/", "https://", "https:a.example",
    "https://a.example/\" onclick=\"x", "https://a.example/<script>", "ftp://a.example/",
  ])
  func `a source's address that is none is refused`(_ address: String) async throws {
    let built = try await BuiltSite(
      SampleSite.archive.replacing(
        "url: https://example.com/heat", with: "url: \(JSONString(address).text)",
        in: "content/sources.yml"))
    #expect(built.outcome.result == .refused)
    #expect(built.errors().contains("content/sources.yml:4:8 bad-value"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "//a.example/", "/../up/", "/a/./b/", "/<script>/", "/a\" x=\"/",
    "relative/", "/a?b", "/a#b", "/.remedy-manifest", "/a//b/", "/a\\b/", "/%2e%2e/",
  ])
  func `an alias that is no plain path is refused`(_ alias: String) async throws {
    let built = try await BuiltSite(
      SampleSite.archive.replacing(
        "[/heat/pads/]", with: "[\(JSONString(alias).text)]", in: "content/heat-therapy/pads.md"))
    #expect(built.outcome.result == .refused)
    #expect(built.errors() == ["content/heat-therapy/pads.md:6:11 bad-value"])
  }

  @Test(arguments: [
    "/about/", "/about/index.html", "/index.html", "/", "/sitemap.xml", "/feed.xml/", "/404.html",
    "/heat-therapy/pads/index.html", "/ABOUT/", "/tags/calf/", "/sources/", "/safety/ask-first/",
    "/assets/site.css", "/about", "/stretching/calf/index.html/", "/a-z/x/",
  ])
  func `an alias never takes another page's place`(_ alias: String) async throws {
    let before = try await BuiltSite(in: "before")
    let built = try await BuiltSite(
      SampleSite.archive.replacing("/heat/pads/", with: alias, in: "content/heat-therapy/pads.md"))
    if built.outcome.result == .done {
      let gone = Set(before.files.keys).subtracting(built.files.keys)
      #expect(gone == ["heat/pads/index.html"])
      #expect(built.files["about/index.html"] == before.files["about/index.html"])
    } else {
      #expect(built.files.keys.isEmpty)
    }
  }
}
