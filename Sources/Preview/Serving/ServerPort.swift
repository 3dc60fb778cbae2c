import FlyingSocks
import Foundation

/// Which port a preview is to be had at.
package enum ServerPort: Hashable, Sendable {
  /// The first that is free, from this one up.
  case free(from: Int)
  /// This one or none; 0 lets the system choose.
  case exactly(Int)

  /// How many ports are tried.
  static let tries = 100
}

/// Why no preview can be had, in words for its user.
package struct PreviewError: Error, Hashable, Sendable {
  /// What is wrong: lower-case, no full stop.
  package var message: String
  package var fix: String
}

/// The sockets that a server listens at, all at one port.
struct ListeningSockets: Sendable {
  let sockets: [Socket]
  let port: Int

  /// Listens at `host` too, beside the addresses that only this computer can reach.
  init(_ wanted: ServerPort, host: IPAddress?) throws(PreviewError) {
    switch wanted {
    case .exactly(let port):
      do throws(Failure) {
        self = try Self.open(port: port, host: host)
      } catch {
        throw error.described(port: port, host: host)
      }
    case .free(let first):
      for port in first..<min(first + ServerPort.tries, 1 << 16) {
        do throws(Failure) {
          self = try Self.open(port: port, host: host)
          return
        } catch {
          guard error.isTaken else { throw error.described(port: port, host: host) }
        }
      }
      throw PreviewError(
        message: "no port from \(first) up is free", fix: "name another with --port")
    }
  }

  private init(sockets: [Socket], port: Int) {
    self.sockets = sockets
    self.port = port
  }

  func close() { for socket in sockets { try? socket.close() } }

  private struct Failure: Error {
    var code: Int32
    /// Not an address of this computer, or IPv6 on one that has none.
    var isAbsent: Bool { [EADDRNOTAVAIL, EAFNOSUPPORT, EPROTONOSUPPORT].contains(code) }
    var isTaken: Bool { code == EADDRINUSE }

    func described(port: Int, host: IPAddress?) -> PreviewError {
      if isTaken {
        return PreviewError(
          message: "port \(port) is in use", fix: "end what uses it, or name another with --port")
      }
      if code == EACCES {
        return PreviewError(
          message: "port \(port) may not be used", fix: "name one above 1023 with --port")
      }
      let place = host.map { "\($0.authority):\(port)" } ?? "port \(port)"
      return PreviewError(
        message: "can't listen at \(place)" + (isAbsent ? ": no such address here" : ""),
        fix: "name an address of this computer with --host")
    }
  }

  /// All addresses at one port; the one for IPv6 is left out where there is none.
  private static func open(port: Int, host: IPAddress?) throws(Failure) -> ListeningSockets {
    var addresses: [IPAddress] = [.loopback4, .loopback6]
    switch host {
    case .version4("0.0.0.0"): addresses[0] = .version4("0.0.0.0")
    case .version6("::"): addresses[1] = .version6("::")
    case .some(let host) where !addresses.contains(host): addresses.append(host)
    default: break
    }
    var opened: [Socket] = []
    var number = port
    for address in addresses {
      do {
        let (socket, port) = try address.listen(port: number)
        opened.append(socket)
        number = port
      } catch {
        let failure = Failure(code: Self.code(of: error))
        if address == .loopback6, failure.isAbsent { continue }
        for socket in opened { try? socket.close() }
        throw failure
      }
    }
    return ListeningSockets(sockets: opened, port: number)
  }

  private static func code(of error: any Error) -> Int32 {
    guard case .failed(_, let code, _) = error as? SocketError else { return 0 }
    return code
  }
}
