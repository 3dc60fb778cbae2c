import Content
import Diagnostics
import Testing

@Suite struct SiteConfigurationTests {
  static let valid = """
    title: Remedies
    description: What helps
    base-url: https://example.org/kb/
    language: en-US
    jurisdiction: UK
    review-months: 24
    funding: A charity
    conflicts: none
    areas: [heat-therapy, stretching]
    """

  @Test func `every key is decoded`() throws {
    var findings = FileFindings(file: "site.yml")
    let site = try #require(SiteConfiguration.parse(Self.valid, findings: &findings))
    #expect(findings.summary == [])
    #expect(site.title == "Remedies")
    #expect(site.baseURL.path == "/kb/")
    #expect(site.jurisdiction.emergencyNumber == "999")
    #expect(site.reviewMonths == 24)
    #expect(site.disclosure == Disclosure(funding: "A charity", conflicts: "none"))
    #expect(site.areas == [.heatTherapy, .stretching])
  }

  @Test(arguments: [
    ("language: en-US", "language: english", "4:11 bad-value"),
    ("language: en-US", "language: en_US", "4:11 bad-value"),
    ("jurisdiction: UK", "jurisdiction: Uk", "5:15 bad-value"),
    ("review-months: 24", "review-months: 0", "6:16 bad-value"),
    ("base-url: https://example.org/kb/", "base-url: example.org", "3:11 bad-value"),
    ("[heat-therapy, stretching]", "[heat-theraphy, stretching]", "9:9 bad-value"),
    ("[heat-therapy, stretching]", "[stretching, stretching]", "9:21 bad-value"),
    ("funding: A charity", "funding: [A charity]", "7:10 wrong-type"),
    ("title:", "tilte:", "1:1 missing-key 1:1 unknown-key"),
  ])
  func `a mistake is reported at its own place`(
    _ valid: String, _ mistaken: String, _ expected: String
  ) {
    var findings = FileFindings(file: "site.yml")
    _ = SiteConfiguration.parse(
      Self.valid.replacing(valid, with: mistaken), findings: &findings)
    #expect(findings.summary.joined(separator: " ") == expected)
  }

  @Test(arguments: zip(Jurisdiction.allCases, ["911", "911", "999", "112", "000", "111"]))
  func `each jurisdiction has its emergency number`(_ place: Jurisdiction, _ number: String) {
    #expect(place.emergencyNumber == number)
  }
}
