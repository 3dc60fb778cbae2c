import Content
import Diagnostics

/// The file that holds a ``Baseline``.
struct BaselineFile {
  /// Why the file can't be used: findings with their places in it.
  struct Failure: Error {
    var findings: [Finding]
  }

  /// As the user typed it.
  let path: String

  /// Reads the file as YAML, of which JSON is a part, because that knows where everything stands.
  func read() throws(Failure) -> Baseline {
    var findings = FileFindings(file: path)
    let text = ContentFile(path: ContentPath(path), file: path).read(findings: &findings)
    let value = text.flatMap {
      YAML.parse($0, limit: ContentFile.limit, findings: &findings)
    }
    let entries = value?.decode("a baseline", findings: &findings) { fields in
      _ = fields.integer("version", in: 1...1, .required)
      // An empty list is one, too, but not a missing one.
      _ = fields.value("findings", .required)
      return fields.mappings("findings") { Self.entry(&$0) }
    }
    guard !findings.hasErrors, let entries else {
      throw Failure(findings: findings.quoting(text ?? "").sorted())
    }
    return Baseline(entries)
  }

  private static func entry(_ fields: inout YAMLFields) -> Baseline.Entry? {
    let file = fields.text("file", .required)
    let rule = fields.text("rule", .required)
    let trigger = fields.value("trigger", .required)
    let count = fields.integer("count", in: 1...1_000_000, .required)
    guard let file, let rule, let trigger, let count else { return nil }
    guard case .scalar(let words, _) = trigger.kind else {
      fields.findings.error(
        "wrong-type", "`trigger` must be a text", at: trigger.range, fix: "write it in quotes")
      return nil
    }
    let fingerprint = Fingerprint(file: file.value, rule: rule.value, trigger: words)
    return Baseline.Entry(fingerprint, count: count.value, at: fields.range)
  }

  /// Writes the file anew.
  func write(_ baseline: Baseline) throws(FileChangeError) {
    try FileChange.write(baseline.text, to: path)
  }
}
