import FlyingSocks
import Foundation

/// Talks with one client until either has had enough.
struct Connection: Sendable {
  let socket: AsyncSocket
  let answers: Answers
  let limits: ServingLimits

  /// Bytes that are handed to the system at once: a client that takes them is alive.
  private static let pieceSize = 1 << 16

  func run() async {
    let patience = Patience(limits.headTime)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await patience.run(checking: limits.checkTime) }
      group.addTask { try? await converse(patience) }
      await group.next()
      group.cancelAll()
    }
  }

  /// Says that there are too many.
  func turnAway() async {
    let patience = Patience(limits.farewellTime)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await patience.run(checking: limits.checkTime) }
      group.addTask {
        let response = HTTPResponse(.unavailable, "Too many connections.", [("Retry-After", "1")])
        guard case .bytes(let bytes) = response.body else { return }
        try? await write(response.head(closes: true) + bytes, nil)
      }
      await group.next()
      group.cancelAll()
    }
  }

  private func converse(_ patience: Patience) async throws {
    var buffer = RequestBuffer(limits: limits)
    while true {
      let request: RequestHead
      do throws(RequestError) {
        guard let next = try await nextRequest(&buffer, patience) else { return }
        request = next
      } catch {
        return try await refuse(error, patience)
      }
      patience.renew(nil)
      let response = await answers.answer(request)
      patience.renew(limits.writeTime)
      guard try await send(response, to: request, patience) else { return }
      patience.renew(buffer.isInRequest ? limits.headTime : limits.idleTime)
    }
  }

  /// Nil if the client has left.
  private func nextRequest(
    _ buffer: inout RequestBuffer, _ patience: Patience
  ) async throws(RequestError) -> RequestHead? {
    while true {
      if let request = try buffer.next() { return request }
      guard let bytes = try? await socket.read(atMost: 4096) else { return nil }
      if !buffer.isInRequest { patience.renew(limits.headTime) }
      buffer.add(bytes)
    }
  }

  /// - Returns: whether the connection stays open.
  private func send(
    _ response: HTTPResponse, to request: RequestHead, _ patience: Patience
  ) async throws -> Bool {
    switch response.body {
    case .bytes(let bytes):
      let closes = !request.isPersistent
      let head = response.head(closes: closes)
      try await write(request.method == "HEAD" ? head : head + bytes, patience)
      return !closes
    case .events(let watch):
      try await write(response.head(closes: true), patience)
      if request.method == "GET" { try await stream(watch, patience) }
      return false
    }
  }

  /// Says why, and reads on for a moment: to close while bytes still come would take the answer back.
  private func refuse(_ error: RequestError, _ patience: Patience) async throws {
    let response = HTTPResponse(error.status, error.status.reason + ".")
    guard case .bytes(let bytes) = response.body else { return }
    patience.renew(limits.farewellTime)
    try await write(response.head(closes: true) + bytes, nil)
    _ = shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    for _ in 0..<limits.farewellReads { _ = try await socket.read(atMost: 4096) }
  }

  /// The client is waited for anew with each piece that it takes.
  private func write(_ bytes: [UInt8], _ patience: Patience?) async throws {
    for start in stride(from: 0, to: bytes.count, by: Self.pieceSize) {
      try await socket.write(Data(bytes[start..<min(start + Self.pieceSize, bytes.count)]))
      patience?.renew(limits.writeTime)
    }
  }
}

extension Connection {
  /// Sends news of a page as long as the client listens.
  private func stream(_ watch: PageWatch, _ patience: Patience) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await tell(watch, patience) }
      group.addTask {
        // It has nothing more to say: what ends this is that it leaves.
        while true { _ = try await socket.read(atMost: 4096) }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func tell(_ watch: PageWatch, _ patience: Patience) async throws {
    var watch = watch
    for await _ in await watch.news() {
      let text = await watch.next() ?? ":\n\n"
      patience.renew(limits.writeTime)
      try await write(Array(text.utf8), nil)
      patience.renew(nil)
    }
  }
}
