import FlyingSocks
import Foundation

/// An address that a server can be reached at, not a name that leads to one.
enum IPAddress: Hashable, Sendable {
  case version4(String)
  case version6(String)

  /// Nil if `text` isn't one as people write it: `192.168.1.7`, `fe80::1`.
  init?(_ text: String) {
    if text.contains(":") {
      guard (try? sockaddr_in6.inet6(ip6: text, port: 0)) != nil else { return nil }
      self = .version6(text)
    } else {
      guard (try? sockaddr_in.inet(ip4: text, port: 0)) != nil else { return nil }
      self = .version4(text)
    }
  }

  static let loopback4 = IPAddress.version4("127.0.0.1")
  static let loopback6 = IPAddress.version6("::1")

  /// As a URL has it.
  var authority: String {
    switch self {
    case .version4(let text): text
    case .version6(let text): "[\(text)]"
    }
  }

  /// A socket that takes connections at this address, and the port that it got.
  func listen(port: Int) throws -> (socket: Socket, port: Int) {
    let socket: Socket
    let number = UInt16(clamping: port)
    switch self {
    case .version4(let text):
      socket = try Self.listening(at: try sockaddr_in.inet(ip4: text, port: number))
    case .version6(let text):
      socket = try Self.listening(at: try sockaddr_in6.inet6(ip6: text, port: number))
    }
    switch try socket.sockname() {
    case .ip4(_, let port), .ip6(_, let port): return (socket, Int(port))
    case .unix: return (socket, port)
    }
  }

  private static func listening(at address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(address.family), type: .stream)
    do {
      // Without it, a port can't be had again for a minute after a client was sent away.
      try socket.setValue(true, for: .localAddressReuse)
      if address.family == AF_INET6 {
        try socket.setValue(true, for: BoolSocketOption(level: versionSix, name: IPV6_V6ONLY))
      }
      try socket.bind(to: address)
      // Closes itself if that fails.
    } catch {
      try? socket.close()
      throw error
    }
    try socket.listen()
    return socket
  }

  private static let versionSix = Int32(IPPROTO_IPV6)
}
