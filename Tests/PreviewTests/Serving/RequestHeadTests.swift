import Testing

@testable import Preview

@Suite struct RequestHeadTests {
  private func head(_ text: String) throws(RequestError) -> RequestHead {
    try RequestHead(Array(text.replacing("\n", with: "\r\n").utf8))
  }

  @Test func `a request is taken apart`() throws {
    let head = try head("GET /a?b HTTP/1.1\nHost: localhost\nX-One:  two words \n")
    #expect(head.method == "GET" && head.target == "/a?b" && head.isPersistent)
    #expect(head.value(of: "x-one") == "two words")
  }

  @Test(arguments: [
    ("GET / HTTP/1.0\n", false), ("GET / HTTP/1.1\nHost: a\nConnection: Close\n", false),
    ("GET / HTTP/1.1\nHost: a\nContent-Length: 0\n", true),
  ])
  func `a connection stays open only if the client wants it`(_ text: String, _ stays: Bool) throws {
    #expect(try head(text).isPersistent == stays)
  }

  @Test(arguments: [
    ("GET /\n", RequestError.malformed), ("GET  / HTTP/1.1\nHost: a\n", .malformed),
    ("GET / HTTP/1.1\n", .malformed), ("GET / HTTP/1.1\nHost: a\nHost: b\n", .malformed),
    ("GET / HTTP/1.1\nHost: a\n folded\n", .malformed),
    ("GET / HTTP/1.1\nHost : a\n", .malformed), ("GET / HTTP/1.1\nHost: a\u{0}\n", .malformed),
    ("G(T / HTTP/1.1\nHost: a\n", .malformed), ("GET /\u{7F} HTTP/1.1\nHost: a\n", .malformed),
    ("\n", .malformed), ("GET / HTTP/2.0\nHost: a\n", .version),
    ("GET / ICAP/1.1\nHost: a\n", .malformed),
    ("GET / HTTP/1.1\nHost: a\nContent-Length: 5\n", .body),
    ("GET / HTTP/1.1\nHost: a\nContent-Length: +0\n", .malformed),
    ("GET / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n", .body),
  ])
  func `what could be read in two ways is refused`(_ text: String, _ error: RequestError) {
    #expect(throws: error) { try head(text) }
  }

  @Test func `a request comes in pieces of any size, and several in one`() throws {
    let one = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n"
    var buffer = RequestBuffer(limits: ServingLimits())
    let bytes = Array((one + "\r\n" + one.replacing("GET /1", with: "GET /2")).utf8)
    let targets = try bytes.compactMap { byte in
      buffer.add([byte])
      return try buffer.next()?.target
    }
    #expect(targets == ["/1", "/2"])
    buffer.add(bytes)
    #expect(
      try [buffer.next(), buffer.next(), buffer.next()].map(\.?.target) == ["/1", "/2", nil])
  }

  @Test(arguments: [
    ("GET /", 9000, "", RequestError.longTarget), ("GET / HTTP/1.1\r\nX: ", 17000, "", .longHead),
    ("GET /", 9000, " HTTP/1.1\r\nHost: a\r\n\r\n", .longTarget),
    ("GET / HTTP/1.1\r\nX: ", 17000, "\r\n\r\n", .longHead),
  ])
  func `no more is held than a request may have`(
    _ start: String, _ length: Int, _ end: String, _ error: RequestError
  ) {
    var buffer = RequestBuffer(limits: ServingLimits())
    buffer.add(Array((start + String(repeating: "a", count: length) + end).utf8))
    #expect(throws: error) { try buffer.next() }
  }
}
