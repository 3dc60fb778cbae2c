import Diagnostics
import Foundation
import Preview
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct EventTests {
  /// Opens a page and listens, as its script does.
  private func listen(
    _ server: RunningServer, to path: String = "/a/", state: String? = nil
  ) async throws -> RawClient {
    let page = try await server.get(path)
    let tag = page["etag"]?.filter { $0 != "\"" } ?? ""
    let client = try await server.client()
    let query = "page=\(path)&state=\(state ?? tag)"
    try await client.send(
      "GET /_remedy/events?\(query) HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    let head = try await client.read(until: "\r\n\r\n")
    #expect(head.contains("Content-Type: text/event-stream"))
    return client
  }

  private func save() throws {
    try TemporaryFolder.current.write(UUID().uuidString, to: "content/a.md")
  }

  @Test(arguments: [true, false])
  func `an open page hears of an edit`(_ polls: Bool) async throws {
    let site = SmallSite.sample()
    try await RunningServer.with(site, polls: polls) { server in
      let client = try await listen(server)
      await site.set("a/index.html", to: "<body>Other.</body>")
      try save()
      let news = try await client.read(until: "\"reload\":true")
      #expect(news.hasSuffix("data: {\"reload\":true"))
      await client.close()
    }
  }

  @Test func `a page that missed an edit hears of it when it asks`() async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let client = try await listen(server, state: "of.another.server")
      let news = try await client.read(until: "\n\n")
      #expect(news.contains("\"reload\":true"))
      await client.close()
    }
  }

  @Test func `a page hears of its panel, and not of another page`() async throws {
    let site = SmallSite.sample()
    try await RunningServer.with(site) { server in
      let client = try await listen(server)
      await site.set("index.html", to: "<body>Other.</body>")
      try save()
      let finding = Finding(.error, rule: "a-rule", "it is <wrong>", in: "content/a.md", at: .start)
      await site.set("a/index.html", to: SmallSite.page, findings: [finding])
      try save()
      let news = try await client.read(until: "a-rule")
      #expect(news.contains("\"panel\":") && !news.contains("reload"))
      #expect(news.contains("\\u0026lt;wrong\\u0026gt;"))
      await client.close()
    }
  }

  @Test func `a page hears of style sheets by their names`() async throws {
    let site = SmallSite.sample()
    let page = "<link rel=\"stylesheet\" href=\"/1.css\"><body></body>"
    await site.set("a/index.html", to: page)
    try await RunningServer.with(site) { server in
      let client = try await listen(server)
      await site.set("a/index.html", to: page.replacing("1.css", with: "2.css"))
      try save()
      let news = try await client.read(until: "2.css")
      #expect(news.hasSuffix("\"styles\":[\"/2.css"))
      await client.close()
    }
  }

  @Test func `a page that is left alone gets a sign of life`() async throws {
    var limits = ServingLimits()
    limits.pingTime = .milliseconds(50)
    try await RunningServer.with(SmallSite.sample(), limits: limits) { server in
      let client = try await listen(server)
      let news = try await client.read(until: ":\n\n:\n\n:\n\n")
      #expect(!news.contains("data"))
      await client.close()
    }
  }

  @Test(arguments: ["", "?page=", "?page=%2F..%2F", "?state=1"])
  func `news of no page is refused`(_ query: String) async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let response = try await server.get("/_remedy/events" + query)
      #expect(response.status == 400)
    }
  }
}
