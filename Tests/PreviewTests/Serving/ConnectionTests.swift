import Foundation
import Preview
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct ConnectionTests {
  /// Short enough to wait for.
  private static var impatient: ServingLimits {
    var limits = ServingLimits()
    limits.headTime = .milliseconds(200)
    limits.idleTime = .milliseconds(200)
    limits.writeTime = .milliseconds(200)
    return limits
  }

  @Test func `requests in one piece are answered in their order`() async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let client = try await server.client()
      let host = "Host: localhost:\(server.port)"
      try await client.send(
        "GET /a/b.png HTTP/1.1\r\n\(host)\r\n\r\nHEAD / HTTP/1.1\r\n\(host)\r\n\r\n"
          + "GET /site.css HTTP/1.1\r\n\(host)\r\nConnection: close\r\n\r\n")
      #expect(try await client.response().body == "png")
      #expect(try await client.response(hasBody: false).status == 200)
      #expect(try await client.response().body == "p {}")
      #expect(try await client.readToEnd().isEmpty)
    }
  }

  @Test func `a client that has said all still gets its answer`() async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let client = try await server.client()
      try await client.send("GET /site.css HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
      client.endSending()
      #expect(try await client.response().body == "p {}")
      #expect(try await client.readToEnd().isEmpty)
    }
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nX: ", "a", 431), ("GET / HTTP/1.1\r\n", "X-Field: value\r\n", 431),
    ("GET /", "a", 414), ("", "a", 414),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n", "", 413),
    ("nonsense\r\n\r\n", "", 400), ("\u{16}\u{3}\u{1} TLS\r\n\r\n", "", 400),
    ("GET / HTTP/3.0\r\nHost: localhost\r\n\r\n", "", 505),
  ])
  func `a request that is too much is refused, and the client hears why`(
    _ start: String, _ piece: String, _ status: Int
  ) async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let client = try await server.client()
      let pieces = 100_000 / max(piece.utf8.count, 1)
      try? await client.send(start + String(repeating: piece, count: pieces))
      #expect(try await client.response().status == status)
      await client.close()
    }
  }

  @Test func `a request without end is cut off`() async throws {
    try await RunningServer.with(SmallSite.sample(), limits: Self.impatient) { server in
      let client = try await server.client()
      try await client.send("GET / HTTP/1.1\r\nX: ")
      let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
      var sent = 0
      while sent < 100, (try? await client.send(piece)) != nil { sent += 1 }
      #expect(sent < 100)
    }
  }

  @Test(arguments: ["", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: localhost"])
  func `a client that doesn't finish its request is sent away`(_ text: String) async throws {
    try await RunningServer.with(SmallSite.sample(), limits: Self.impatient) { server in
      let client = try await server.client()
      try await client.send(text)
      #expect(try await client.readToEnd().isEmpty)
    }
  }

  @Test func `a client that sends a byte now and then is sent away`() async throws {
    try await RunningServer.with(SmallSite.sample(), limits: Self.impatient) { server in
      let client = try await server.client()
      let bytes = Array("GET / HTTP/1.1\r\nHost: localhost:\(server.port)\r\nX: ".utf8)
      let drip = Task {
        for byte in bytes + [UInt8](repeating: UInt8(ascii: "a"), count: 1000) {
          try await client.send([byte])
          try await Task.sleep(for: .milliseconds(20))
        }
      }
      #expect(try await client.readToEnd().isEmpty)
      drip.cancel()
    }
  }

  @Test func `a client that doesn't take its answer is sent away`() async throws {
    // More than the system keeps for a client that doesn't read.
    let site = SmallSite(["large.txt": String(repeating: "a", count: 16 << 20)])
    var limits = ServingLimits()
    limits.writeTime = .milliseconds(200)
    try await RunningServer.with(site, limits: limits) { server in
      // A busy computer may be late once; a server that never gives up sends all of it each time.
      try await eventually {
        let client = try await server.client()
        try await client.send(
          "GET /large.txt HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
        #expect(try await client.response(hasBody: false).status == 200)
        try await Task.sleep(for: .seconds(3))
        let count = try await client.readToEnd().count
        await client.close()
        return count < 16 << 20
      }
    }
  }

  @Test func `one client more than agreed is sent away, and one less is welcome`() async throws {
    var limits = ServingLimits()
    limits.connections = 2
    try await RunningServer.with(SmallSite.sample(), limits: limits) { server in
      let clients = [try await server.client(), try await server.client()]
      let hello = "HEAD / HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n"
      try await clients[0].send(hello)
      try await clients[1].send(hello)
      #expect(try await clients[0].response(hasBody: false).status == 200)
      #expect(try await clients[1].response(hasBody: false).status == 200)
      let third = try await server.client()
      #expect(try await third.response().status == 503)
      await clients[0].close()
      try await eventually { try await server.get("/").status == 200 }
    }
  }

  @Test func `two hundred clients get whole pages while the site changes`() async throws {
    let site = SmallSite.sample()
    var patient = ServingLimits()
    patient.headTime = .seconds(60)
    try await RunningServer.with(site, limits: patient) { server in
      let pages = (0..<10).map { String(repeating: "<p>\($0)</p>", count: 100) }
      await site.set("index.html", to: pages[0])
      let changes = Task {
        var turn = 0
        while !Task.isCancelled {
          turn += 1
          await site.set("index.html", to: pages[turn % 10])
          try TemporaryFolder.current.write("\(turn)", to: "content/a.md")
          try await Task.sleep(for: .milliseconds(5))
        }
      }
      let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<200 {
          group.addTask {
            var wrong = 0
            for _ in 0..<3 {
              let response = try await server.get("/")
              let isWhole = pages.contains { response.body.hasPrefix($0) }
              if response.status != 200 || !isWhole { wrong += 1 }
            }
            return wrong
          }
        }
        return try await group.reduce(0, +)
      }
      changes.cancel()
      #expect(wrong == 0)
    }
  }
}
