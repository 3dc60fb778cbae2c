import Content
import Diagnostics
import Testing

@Suite struct SourceCatalogTests {
  static let valid = """
    nhs-leg-cramps:
      title: Leg cramps
      publisher: NHS
      url: https://www.nhs.uk/conditions/leg-cramps/
      accessed: 2026-11-01
      kind: patient-information
      note: Read in a copy.
    fda-heating-pads: {title: a, publisher: FDA, url: "https://www.fda.gov/x", accessed: 2026-11-02, kind: regulator}

    """

  private func parse(_ text: String, findings: inout FileFindings) -> SourceCatalog {
    SourceCatalog.parse(text, now: today, findings: &findings)
  }

  @Test func `sources are found by key and listed in the order of the keys`() {
    var findings = FileFindings(file: "sources.yml")
    let catalog = parse(Self.valid, findings: &findings)
    #expect(findings.summary == [])
    #expect(catalog.all.map(\.key.value) == ["fda-heating-pads", "nhs-leg-cramps"])
    #expect(catalog["nhs-leg-cramps"]?.kind == .patientInformation)
    #expect(catalog["nhs-leg-cramps"]?.note == "Read in a copy.")
    #expect(catalog["nhs-leg-cramps"]?.accessed == day("2026-11-01"))
    #expect(catalog.nearest(to: "nhs-leg-cramp") == "nhs-leg-cramps")
  }

  @Test(arguments: [
    ("nhs-leg-cramps:", "NHS_leg:", "1:1 bad-value"),
    ("nhs-leg-cramps:", "fda-heating-pads:", "8:1 duplicate-key"),
    ("  publisher: NHS\n", "", "2:3 missing-key"),
    ("https://www.nhs.uk/conditions/leg-cramps/", "javascript:alert(1)", "4:8 bad-value"),
    ("https://www.nhs.uk/conditions/leg-cramps/", "www.nhs.uk", "4:8 bad-value"),
    ("https://www.nhs.uk/conditions/leg-cramps/", "https://a.example/\"x", "4:8 bad-value"),
    ("2026-11-01", "2026-11-31", "5:13 bad-date"),
    ("2026-11-01", "2026-12-01", "1:1 bad-date"),
    ("patient-information", "patient-info", "6:9 bad-value"),
    ("  note:", "  notes:", "7:3 unknown-key"),
  ])
  func `a mistake is reported at its own place`(
    _ valid: String, _ mistaken: String, _ expected: String
  ) {
    var findings = FileFindings(file: "sources.yml")
    let catalog = parse(Self.valid.replacing(valid, with: mistaken), findings: &findings)
    #expect(findings.summary == [expected])
    #expect(catalog.contains("fda-heating-pads"))
  }

  @Test func `a source with a mistake is still known, so that citing it isn't one more`() {
    var findings = FileFindings(file: "sources.yml")
    let catalog = parse("a: {title: x}", findings: &findings)
    #expect(catalog.contains("a"))
    #expect(catalog["a"] == nil)
  }

  @Test(arguments: ["", "# none yet", "{}"])
  func `a file may be empty`(_ text: String) {
    var findings = FileFindings(file: "sources.yml")
    #expect(parse(text, findings: &findings).all == [])
    #expect(findings.summary == [])
  }

  @Test func `a source that nothing uses is reported at its key`() {
    var findings = FileFindings(file: "sources.yml")
    let catalog = parse(Self.valid, findings: &findings)
    catalog.reportUnused(used: ["nhs-leg-cramps"], findings: &findings)
    #expect(findings.summary == ["8:1 unused-source"])
    #expect(!findings.hasErrors)
  }
}
