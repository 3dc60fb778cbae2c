import Content
import Foundation
import FlyingSocks
import Site
import Synchronization
import TestSupport

@testable import Preview

/// A preview on a port that the system chose, for the time of a test.
struct RunningServer: Sendable {
  let port: Int
  let start: PreviewStart
  private let clients: SystemPool

  /// Serves `site` from the test's temporary folder while `body` runs.
  static func with<Result: Sendable>(
    _ site: any PreviewedSite, limits: ServingLimits = ServingLimits(), host: String? = nil,
    polls: Bool = false, body: @escaping @Sendable (RunningServer) async throws -> Result
  ) async throws -> Result {
    let folder = TemporaryFolder.current
    try folder.makeFolder("content")
    try folder.makeFolder("templates")
    let options = PreviewOptions(
      site: SiteOptions(site: folder.path, now: .unixEpoch), port: .exactly(0), host: host,
      editor: .vscode, limits: limits, polls: polls)
    let (starts, started) = AsyncStream.makeStream(of: PreviewStart.self)
    let clients = SystemPool.make()
    try await clients.prepare()
    return try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask {
        try await clients.run()
        return nil
      }
      group.addTask {
        try await PreviewServer(options, site: site).run { event in
          if case .started(let start) = event { started.yield(start) }
        }
        return nil
      }
      group.addTask {
        guard let start = await starts.first(where: { _ in true }) else { return nil }
        return try await body(RunningServer(port: start.port, start: start, clients: clients))
      }
      defer { group.cancelAll() }
      while let result = try await group.next() { if let result { return result } }
      throw CancellationError()
    }
  }

  func client() async throws -> RawClient { try await RawClient(port: port, pool: clients) }

  /// Asks for one thing as a browser does.
  func get(
    _ target: String, method: String = "GET", host: String? = nil, fields: [String] = []
  ) async throws -> RawResponse {
    let client = try await client()
    let lines =
      ["\(method) \(target) HTTP/1.1", "Host: \(host ?? "localhost:\(port)")"] + fields
      + ["Connection: close", "", ""]
    try await client.send(lines.joined(separator: "\r\n"))
    let text = String(decoding: try await client.readToEnd(), as: UTF8.self)
    await client.close()
    let end = text.range(of: "\r\n\r\n")?.upperBound ?? text.endIndex
    var response = RawResponse(head: String(text[..<end]))
    response.body = String(text[end...])
    return response
  }
}
