import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct ServeCommandTests {
  @Test func `the site is shown as it is edited, and nothing is written`() async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(to: here("site"))
    let serve = try ServeProcess(["--port", "0"])
    let port = try await serve.port()
    let url = "http://localhost:\(port)/stretching/calf/"
    #expect(try await text(at: url).contains("Stretch slowly"))
    let article = try here.read("site/content/stretching/calf.md")
    try here.write(
      article.replacing("Stretch slowly", with: "Stretch gently"),
      to: "site/content/stretching/calf.md")
    while try await !text(at: url).contains("Stretch gently") {}
    try await serve.wait(for: "content/stretching/calf.md: ")
    #expect(!here.holds("site/public"))
    #expect(await serve.end(by: SIGTERM) == 0)
  }

  @Test(arguments: [SIGINT, SIGTERM]) func `a signal ends it at once, as a success`(
    _ signal: Int32
  ) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let serve = try ServeProcess(["--port", "0"])
    _ = try await serve.port()
    #expect(await serve.end(by: signal) == 0)
  }

  @Test func `a port in use is an error if it was asked for, and passed over if not`() async throws
  {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let first = try ServeProcess([])
    let port = try await first.port()
    let run = try await remedy(["serve", "--port", "\(port)"])
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("remedy: port \(port) is in use\n   fix: "))
    let second = try ServeProcess([])
    // Other tests take and leave ports below meanwhile.
    #expect(try await second.port() != port)
    #expect(await first.end(by: SIGINT) == 0)
    #expect(await second.end(by: SIGINT) == 0)
  }

  @Test(arguments: [
    ("--port=70000", 64), ("--port=x", 64), ("--editor=ed", 64), ("--host=example.org", 2),
    ("--host=192.0.2.1", 2), ("--site=nowhere", 2),
  ])
  func `what can't be served is said`(_ option: String, _ status: Int32) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["serve", option])
    #expect(run.status == status)
    #expect(!run.error.isEmpty)
  }

  @Test func `a page that a build would refuse is shown, and says so`() async throws {
    let article = "content/stretching/calf.md"
    let site = SampleSite.archive.replacing("> [!SAFETY] ask-first", with: "", in: article)
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let serve = try ServeProcess(["--port", "0"])
    let port = try await serve.port()
    let page = try await text(at: "http://localhost:\(port)/stretching/calf/")
    #expect(page.contains("would refuse this page") && page.contains("Stretch slowly"))
    #expect(await serve.end(by: SIGINT) == 0)
  }

  @Test func `other devices are told where to look, and the user who can`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let serve = try ServeProcess(["--port", "0", "--host", "127.0.0.2"])
    let port = try await serve.port()
    try await serve.wait(for: "On other devices: http://127.0.0.2:\(port)/\nwarning: anyone")
    #expect(try await text(at: "http://127.0.0.2:\(port)/about/").contains("Plain words"))
    #expect(await serve.end(by: SIGINT) == 0)
  }

  private func text(at url: String) async throws -> String {
    let url = try #require(URL(string: url))
    let (data, _) = try await URLSession.shared.data(from: url)
    return String(decoding: data, as: UTF8.self)
  }
}
