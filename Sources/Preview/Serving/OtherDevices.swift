import FlyingSocks
import Foundation

/// At which addresses other devices find a server that listens at `--host`.
enum OtherDevices {
  static func addresses(for host: String?) -> [IPAddress] {
    guard let address = host.flatMap(IPAddress.init) else { return [] }
    switch address {
    case .version4("0.0.0.0"): return [outgoing4].compactMap(\.self)
    case .version6("::"): return [outgoing6].compactMap(\.self)
    case .loopback4, .loopback6: return []
    default: return [address]
    }
  }

  /// The address from which this computer would speak to the rest of the world. Nothing is sent: a
  /// datagram's socket is connected by choosing a way. The addresses are for documentation only
  /// (RFC 5737 and RFC 3849).
  private static var outgoing4: IPAddress? {
    (try? sockaddr_in.inet(ip4: "192.0.2.1", port: 9)).flatMap(source)
  }

  private static var outgoing6: IPAddress? {
    (try? sockaddr_in6.inet6(ip6: "2001:db8::1", port: 9)).flatMap(source)
  }

  private static func source(towards address: some SocketAddress) -> IPAddress? {
    guard let socket = try? Socket(domain: Int32(address.family), type: .datagram) else {
      return nil
    }
    defer { try? socket.close() }
    guard (try? socket.connect(to: address)) != nil, let name = try? socket.sockname() else {
      return nil
    }
    switch name {
    case .ip4(let text, _), .ip6(let text, _): return IPAddress(text)
    case .unix: return nil
    }
  }
}
