import Testing

@testable import Preview

@Suite struct HostCheckTests {
  @Test(arguments: [
    ("localhost:8080", true), ("LOCALHOST:8080", true), ("127.0.0.1:8080", true),
    ("[::1]:8080", true), ("localhost", false), ("localhost:80", false), ("localhost:", false),
    ("localhost:8080:8080", false), ("evil.example:8080", false), ("127.0.0.1.evil:8080", false),
    ("localhost.:8080", false), ("::1:8080", false), ("[::1", false), ("[::1]x:8080", false),
    ("192.168.1.7:8080", false), ("user@localhost:8080", false), ("", false),
    ("localhost:+8080", false), ("localhost\u{301}:8080", false), ("localhost:99999", false),
    ("0.0.0.0:8080", false),
  ])
  func `only who means this computer is answered`(_ authority: String, _ isAllowed: Bool) {
    #expect(HostCheck(port: 8080, host: nil).allows(authority) == isAllowed)
  }

  @Test(arguments: [
    ("192.168.1.7", "192.168.1.7:8080", true), ("192.168.1.7", "192.168.1.8:8080", false),
    ("192.168.1.7", "localhost:8080", true), ("192.168.1.7", "evil.example:8080", false),
    ("fe80::7", "[fe80::7]:8080", true), ("0.0.0.0", "10.0.0.3:8080", true),
    ("0.0.0.0", "evil.example:8080", false), ("::", "[fe80::7]:8080", true),
    ("0.0.0.0", "10.0.0:8080", false),
    ("book.example", "book.example:8080", true),
    ("book.example", "boo\u{212A}.example:8080", false),
  ])
  func `a host that was named may be meant too, but never a name that leads to it`(
    _ host: String, _ authority: String, _ isAllowed: Bool
  ) {
    #expect(HostCheck(port: 8080, host: host).allows(authority) == isAllowed)
  }
}
