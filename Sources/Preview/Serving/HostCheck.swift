/// Tells whether a request was meant for this server.
///
/// A page elsewhere can have its own host name lead to this computer and then read what it likes
/// here (DNS rebinding); the name is still in what its requests say.
package struct HostCheck: Hashable, Sendable {
  let port: Int
  /// The address that `--host` named.
  let host: String?

  package init(port: Int, host: String?) {
    self.port = port
    self.host = host
  }

  /// Reads host and port as a `Host` field or a URL has them.
  package func allows(_ authority: String) -> Bool {
    // A browser has other letters encoded; some of them are equal to Latin ones in Swift.
    guard authority.utf8.allSatisfy({ $0 < 0x80 }),
      let (name, port) = Self.parts(of: authority.lowercased()), port == self.port
    else { return false }
    if ["localhost", "127.0.0.1", "::1"].contains(name) { return true }
    guard let host else { return false }
    // Rebinding takes a name: who says an address has looked up none.
    return Self.isWildcard(host) ? IPAddress(name) != nil : name == host.lowercased()
  }

  /// Whether `host` stands for all addresses of this computer.
  static func isWildcard(_ host: String) -> Bool { host == "0.0.0.0" || host == "::" }

  private static func parts(of authority: String) -> (name: String, port: Int)? {
    var name = authority[...]
    var port = 80
    let end = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : authority.startIndex
    guard let end else { return nil }
    if let colon = authority[end...].lastIndex(of: ":") {
      let digits = authority[authority.index(after: colon)...]
      guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit), let number = UInt16(digits) else {
        return nil
      }
      port = Int(number)
      name = authority[..<colon]
    }
    if name.hasPrefix("[") {
      guard name.hasSuffix("]") else { return nil }
      name = name.dropFirst().dropLast()
    } else if name.contains(":") {
      return nil
    }
    return (String(name), port)
  }
}
