import FlyingSocks
import Foundation

@testable import Preview

/// A client that sends what no well-behaved one would.
final class RawClient: Sendable {
  private let socket: AsyncSocket
  private let pool: SystemPool

  init(port: Int, pool: SystemPool) async throws {
    self.pool = pool
    socket = try await AsyncSocket.connected(
      to: try sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(port)), pool: pool, timeout: 60)
  }

  func send(_ text: String) async throws { try await socket.write(Data(text.utf8)) }

  func send(_ bytes: [UInt8]) async throws { try await socket.write(Data(bytes)) }

  /// Says that no more will be sent, and still listens.
  func endSending() { shutdown(socket.socket.file.rawValue, Int32(SHUT_WR)) }

  func close() async {
    await pool.settle()
    try? socket.close()
  }

  /// All that comes until the server ends the connection.
  func readToEnd() async throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let more = try? await socket.read(atMost: 4096) { bytes += more }
    try Task.checkCancellation()
    return bytes
  }

  /// What comes until `text` does; all of it if it never does.
  func read(until text: String) async throws -> String {
    var bytes: [UInt8] = []
    while !bytes.contains(Array(text.utf8)) {
      guard let more = try? await socket.read(atMost: 1) else { break }
      bytes += more
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func response(hasBody: Bool = true) async throws -> RawResponse {
    let head = try await read(until: "\r\n\r\n")
    var response = RawResponse(head: head)
    guard hasBody, let length = response["content-length"].flatMap(Int.init), length > 0 else {
      return response
    }
    response.body = String(decoding: try await socket.read(bytes: length), as: UTF8.self)
    return response
  }
}

/// What a server sent, taken apart.
struct RawResponse: Sendable {
  let status: Int
  let head: String
  var body = ""

  init(head: String) {
    self.head = head
    status = Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0
  }

  /// The value of a header's field, whose name is in lower case.
  subscript(name: String) -> String? {
    head.split(whereSeparator: \.isNewline).first { $0.lowercased().hasPrefix(name + ":") }.map {
      $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)
    }
  }
}
