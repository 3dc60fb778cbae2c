/// Says findings in SARIF 2.1.0, the format that code hosts and editors read (OASIS Standard, "Static
/// Analysis Results Interchange Format").
package struct SARIFReport: Sendable {
  /// The key of our fingerprints; a new number if the way they are made ever changes.
  static let fingerprintName = "remedyFinding/v1"
  /// What relative URIs are relative to, by the name that code hosts know.
  static let base = "%SRCROOT%"

  private let version: String
  private let rules: [ReportedRule]
  private let paths: ReportPaths
  /// What the findings' paths have before the part that fingerprints keep.
  private let site: String

  /// - Parameters:
  ///   - version: of this tool, as three numbers.
  ///   - rules: what can be found; a finding of another rule is said without a description.
  ///   - paths: how files are named.
  ///   - site: what the findings' paths have before the part that fingerprints keep.
  package init(version: String, rules: [ReportedRule], paths: ReportPaths, site: String) {
    self.version = version
    self.rules = rules
    self.paths = paths
    self.site = site
  }

  /// The findings in the order given.
  ///
  /// - Parameters:
  ///   - findings: those that are said, with their excerpts.
  ///   - source: the text of a file, by the name that findings have for it.
  ///   - edits: what would mend a finding; none if that takes a person.
  /// - Returns: a log of one run; ends in a line break.
  package func text(
    for findings: [Finding], source: @escaping (String) -> String?,
    edits: (Finding) -> [TextEdit]
  ) -> String {
    let fingerprints = findings.map { Fingerprint($0, site: site) }
    let ordinals = Fingerprint.ordinals(of: fingerprints)
    let indices = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var places = SARIFPlaces(paths: paths, source: source)
    let results = findings.indices.map { index in
      result(
        findings[index], rule: indices[findings[index].rule],
        fingerprint: fingerprints[index], ordinal: ordinals[index],
        edits: edits(findings[index]), &places)
    }
    return log(results).text + "\n"
  }

  private func log(_ results: [JSON]) -> JSON {
    let driver = JSON.object([
      "name": "remedy", "semanticVersion": .string(version),
      "rules": .lines(rules.map(descriptor)),
    ])
    let run = JSON.object([
      "tool": .object(["driver": driver]),
      "columnKind": "utf16CodeUnits",
      "newlineSequences": .array(["\r\n", "\n", "\r"]),
      "originalUriBaseIds": .object([
        .init(
          Self.base,
          .object(["description": .object(["text": "The folder that remedy was started in."])]))
      ]),
      "results": .lines(results),
    ])
    return .object([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": .array([run]),
    ])
  }

  private func descriptor(_ rule: ReportedRule) -> JSON {
    .object([
      "id": .string(rule.id),
      "shortDescription": .object(["text": .string(rule.summary)]),
      "fullDescription": .object(["text": .string(rule.description)]),
      "help": .object(["text": .string(rule.help), "markdown": .string(rule.help)]),
      "defaultConfiguration": .object(["level": .string(rule.severity.rawValue)]),
    ])
  }

  private func result(
    _ finding: Finding, rule: Int?, fingerprint: Fingerprint, ordinal: Int, edits: [TextEdit],
    _ places: inout SARIFPlaces
  ) -> JSON {
    let message = [
      finding.message, finding.why.map { "Why: \($0)" }, finding.fix.map { "Fix: \($0)" },
    ].compactMap(\.self).joined(separator: "\n")
    let identity = "\(fingerprint.rule):\(fingerprint.file):\(fingerprint.trigger):\(ordinal)"
    let related = finding.related.enumerated().map { index, place in
      places.location(place, id: index + 1)
    }
    return .object([
      "ruleId": .string(finding.rule),
      "ruleIndex": rule.map(JSON.integer),
      "level": .string(finding.severity.rawValue),
      "message": .object(["text": .string(message)]),
      "locations": .array([places.location(finding.file, finding.range)]),
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "partialFingerprints": .object([.init(Self.fingerprintName, .string(identity))]),
      "fixes": edits.isEmpty ? nil : .array([places.fix(edits, in: finding)]),
    ])
  }
}
