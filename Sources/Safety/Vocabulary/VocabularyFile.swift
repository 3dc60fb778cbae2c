import Content
package import Diagnostics

/// `content/safety/vocabulary.yml` as it is written: with places, and nothing looked up.
struct VocabularyFile {
  var entries: [VocabularyEntry] = []
  var abbreviations: [Abbreviation] = []
  var ignored: [Located<String>] = []
  var contrast: [Located<String>] = []
  var phrases: [String: [Located<String>]] = [:]
  var guards: [String: [Located<String>]] = [:]

  init() {}

  init?(_ fields: inout YAMLFields) {
    entries += fields.mappings("substances") { VocabularyEntry.substance(&$0) }
    entries += fields.mappings("combinations") { VocabularyEntry.combination(&$0) }
    entries += fields.mappings("classes") { VocabularyEntry.medicineClass(&$0) }
    entries += fields.mappings("terms") { VocabularyEntry.term(&$0) }
    abbreviations = fields.mappings("abbreviations") { Self.abbreviation(&$0) }
    ignored = fields.texts("ignored")
    phrases = Self.lists("phrases", &fields)
    guards = Self.lists("guards", &fields)
    contrast = fields.texts("contrast")
  }

  private static func abbreviation(_ fields: inout YAMLFields) -> Abbreviation? {
    let short = fields.text("short", .required)
    let long = fields.text("long", .required)
    guard let short, let long else { return nil }
    return Abbreviation(short: short, long: long)
  }

  /// Lists under names that the file chooses.
  private static func lists(
    _ key: String, _ fields: inout YAMLFields
  ) -> [String: [Located<String>]] {
    guard let value = fields.value(key) else { return [:] }
    guard case .mapping(let pairs) = value.kind else {
      fields.findings.error(
        "wrong-type", "`\(key)` must be a mapping of names to lists", at: value.range,
        fix: "write `name: [first, second]`, one a line")
      return [:]
    }
    var lists: [String: [Located<String>]] = [:]
    for pair in pairs where !isKebabCase(pair.key.value) {
      fields.findings.error(
        "bad-value", "a list's name can't be `\(pair.key.value.prefix(60))`", at: pair.key.range,
        fix: "use lower-case letters, digits and single `-`")
    }
    value.decode("`\(key)`", findings: &fields.findings) { fields -> Void? in
      for pair in pairs { lists[pair.key.value] = fields.texts(pair.key.value, .required) }
      return nil
    }
    return lists
  }
}

extension Vocabulary {
  /// Reads the text of `vocabulary.yml`.
  ///
  /// - Parameters:
  ///   - text: YAML.
  ///   - findings: where every mistake is reported; with an error among them the vocabulary may
  ///     lack what it names and must not be used to clear anything.
  /// - Returns: all that could be read.
  package static func parse(_ text: String, findings: inout FileFindings) -> Vocabulary {
    guard let root = YAML.parse(text, findings: &findings),
      let file = root.decode("the vocabulary", findings: &findings, { VocabularyFile(&$0) })
    else { return Vocabulary() }
    VocabularyCheck.check(file, findings: &findings)
    return Vocabulary(file)
  }
}
