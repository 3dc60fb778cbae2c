import Content
import Diagnostics
import Testing

@Suite struct SearchConfigurationTests {
  static func parse(_ search: String) -> (search: SearchConfiguration?, findings: String) {
    var findings = FileFindings(file: "site.yml")
    let site = SiteConfiguration.parse(
      SiteConfigurationTests.valid + "\n" + search, findings: &findings)
    return (site?.search, findings.summary.joined(separator: " "))
  }

  @Test(arguments: [
    ("", SearchConfiguration()),
    ("search: {pins: [chest pain, stroke]}", SearchConfiguration(pins: ["chest pain", "stroke"])),
    ("search: {offline: false}", SearchConfiguration(isOffline: false)),
    ("search: {offline: true, pins: [911]}", SearchConfiguration(pins: ["911"], isOffline: true)),
  ])
  func `what a site says of its search is decoded`(_ text: String, _ search: SearchConfiguration) {
    let found = Self.parse(text)
    #expect(found.search == search)
    #expect(found.findings == "")
  }

  @Test(arguments: [
    ("search: yes", "10:9 wrong-type"), ("search: {pin: [a]}", "10:10 unknown-key"),
    ("search: {pins: chest}", "10:16 wrong-type"), ("search: {pins: [a, a]}", "10:20 bad-value"),
    ("search: {pins: [\"…\"]}", "10:17 bad-value"), ("search: {offline: no}", "10:19 wrong-type"),
  ])
  func `a mistake is reported at its own place`(_ text: String, _ expected: String) {
    #expect(Self.parse(text).findings == expected)
  }
}
