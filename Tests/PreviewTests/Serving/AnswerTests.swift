import Preview
import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct AnswerTests {
  @Test(arguments: [
    ("/", 200, "text/html; charset=utf-8"), ("/a/", 200, "text/html; charset=utf-8"),
    ("/a/index.html", 200, "text/html; charset=utf-8"), ("/a/b.png", 200, "image/png"),
    ("/site.css", 200, "text/css; charset=utf-8"),
    ("/with%20space.txt", 200, "text/plain; charset=utf-8"),
    ("/%C3%BCber/", 200, "text/html; charset=utf-8"),
    ("/none", 404, "text/html; charset=utf-8"), ("/none/", 404, "text/html; charset=utf-8"),
    ("/_remedy/preview.js", 200, "text/javascript; charset=utf-8"),
    ("/_remedy/preview.css", 200, "text/css; charset=utf-8"),
    ("/_remedy/findings", 200, "text/html; charset=utf-8"),
    ("/_remedy/other", 404, "text/html; charset=utf-8"),
    ("/../a/", 400, "text/plain; charset=utf-8"), ("/%2e%2e/", 400, "text/plain; charset=utf-8"),
  ])
  func `each path has its status and its type`(
    _ target: String, _ status: Int, _ type: String
  ) async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let response = try await server.get(target)
      #expect(response.status == status)
      #expect(response["content-type"] == type)
    }
  }

  @Test(arguments: [
    ("/a", "/a/"), ("/a?q=1", "/a/?q=1"), ("/%C3%BCber", "/%C3%BCber/"),
  ])
  func `a page without its slash is found with it`(_ target: String, _ location: String)
    async throws
  {
    try await RunningServer.with(SmallSite.sample()) { server in
      let response = try await server.get(target)
      #expect(response.status == 302)
      #expect(response["location"] == location)
    }
  }

  @Test func `every answer says what browsers may do with it`() async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let response = try await server.get("/")
      #expect(response["cache-control"] == "no-store")
      #expect(response["x-content-type-options"] == "nosniff")
      #expect(response["content-security-policy"]?.hasPrefix("default-src 'self';") == true)
      #expect(response["referrer-policy"] == "no-referrer")
      #expect(response["access-control-allow-origin"] == nil)
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get", "TRACE"])
  func `only GET and HEAD are answered`(_ method: String) async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let response = try await server.get("/", method: method)
      #expect(response.status == 405)
      #expect(response["allow"] == "GET, HEAD")
    }
  }

  @Test(arguments: ["/", "/a/b.png", "/none", "/a"])
  func `HEAD says how long the answer to GET is, and sends nothing of it`(
    _ target: String
  ) async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let full = try await server.get(target)
      let client = try await server.client()
      try await client.send(
        "HEAD \(target) HTTP/1.1\r\nHost: localhost:\(server.port)\r\nConnection: close\r\n\r\n")
      let bytes = try await client.readToEnd()
      let head = RawResponse(head: String(decoding: bytes, as: UTF8.self))
      #expect(head["content-length"] == "\(full.body.utf8.count)")
      #expect(head.status == full.status && head.head.hasSuffix("\r\n\r\n"))
    }
  }

  @Test(arguments: ["evil.example", "evil.example:80", "localhost:1"])
  func `a name that leads here doesn't open what is here`(_ host: String) async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let mixed = "http://localhost:\(server.port)/"
      let statuses = [
        try await server.get("/", host: host).status,
        try await server.get("http://\(host)/").status,
        try await server.get(mixed, host: host).status,
        try await server.get(mixed).status,
      ]
      #expect(statuses == [403, 403, 403, 200])
    }
  }

  @Test(arguments: [
    ("http://evil.example", 403), ("null", 403), ("https://localhost:PORT", 403),
    ("http://localhost:PORT", 200), ("http://127.0.0.1:PORT", 200),
  ])
  func `a page of another site isn't answered`(_ origin: String, _ status: Int) async throws {
    try await RunningServer.with(SmallSite.sample()) { server in
      let value = origin.replacing("PORT", with: "\(server.port)")
      let response = try await server.get("/", fields: ["Origin: \(value)"])
      #expect(response.status == status)
    }
  }

  @Test func `what a client has already isn't sent again`() async throws {
    let site = SmallSite.sample()
    try await RunningServer.with(site) { server in
      let tag = try #require(try await server.get("/site.css")["etag"])
      let fields = ["If-None-Match: \"other\", W/\(tag)"]
      let again = try await server.get("/site.css", fields: fields)
      #expect(again.status == 304 && again.body.isEmpty && again["etag"] == tag)
      await site.set("site.css", to: "p { color: red }")
      #expect(try await server.get("/site.css", fields: fields).status == 200)
    }
  }
}
