import Content
import Diagnostics

/// A substance, combination, class or term as the file has it: with places, and nothing looked up.
struct VocabularyEntry {
  var id: Located<String>
  var kind: SubjectKind
  var names: [Located<String>] = []
  var brands: [Located<String>] = []
  var misspellings: [Located<String>] = []
  var abbreviations: [Located<String>] = []
  var finds: [Located<String>] = []
  var exceptions: [Located<String>] = []
  /// The classes of a substance, the wider classes of a class, the parts of a combination.
  var links: [Located<String>] = []
  var supply: Substance.Supply = .both
  var maxima: [Jurisdiction: Substance.DailyMaximum] = [:]
  var sources: [Located<String>] = []

  /// The name that readers are shown.
  var shown: String { (names.first ?? brands.first)?.value ?? id.value }
}

extension VocabularyEntry {
  static func substance(_ fields: inout YAMLFields) -> VocabularyEntry? {
    let id = identifier(&fields)
    let names = fields.texts("names", .required)
    let brands = fields.texts("brands")
    let misspellings = fields.texts("misspellings")
    let abbreviations = fields.texts("abbreviations")
    let finds = fields.texts("finds")
    let classes = fields.texts("classes")
    let supply = fields.choice("supply", of: Substance.Supply.self, .required)
    let limits = fields.mapping("daily-maximum") { Limits(&$0) }
    let sources = fields.texts("sources")
    guard let id else { return nil }
    return VocabularyEntry(
      id: id, kind: .substance, names: names, brands: brands, misspellings: misspellings,
      abbreviations: abbreviations, finds: finds, links: classes,
      supply: supply?.value ?? .both, maxima: limits?.maxima ?? [:],
      sources: sources + (limits?.sources ?? []))
  }

  static func combination(_ fields: inout YAMLFields) -> VocabularyEntry? {
    let id = identifier(&fields)
    let names = fields.texts("names")
    let brands = fields.texts("brands")
    let misspellings = fields.texts("misspellings")
    let abbreviations = fields.texts("abbreviations")
    let parts = fields.texts("contains", .required)
    let sources = fields.texts("sources")
    guard let id else { return nil }
    if names.isEmpty, brands.isEmpty {
      fields.findings.error(
        "missing-key", "`\(id.value)` has no name", at: id.range, fix: "add `brands: […]`")
    }
    return VocabularyEntry(
      id: id, kind: .combination, names: names, brands: brands, misspellings: misspellings,
      abbreviations: abbreviations, links: parts, sources: sources)
  }

  static func medicineClass(_ fields: inout YAMLFields) -> VocabularyEntry? {
    let id = identifier(&fields)
    let names = fields.texts("names")
    let abbreviations = fields.texts("abbreviations")
    let finds = fields.texts("finds")
    let within = fields.texts("within")
    let sources = fields.texts("sources")
    guard let id else { return nil }
    return VocabularyEntry(
      id: id, kind: .medicineClass, names: names, abbreviations: abbreviations, finds: finds,
      links: within, sources: sources)
  }

  static func term(_ fields: inout YAMLFields) -> VocabularyEntry? {
    let id = identifier(&fields)
    let names = fields.texts("names", .required)
    let abbreviations = fields.texts("abbreviations")
    let finds = fields.texts("finds")
    let exceptions = fields.texts("except")
    guard let id else { return nil }
    return VocabularyEntry(
      id: id, kind: .term, names: names, abbreviations: abbreviations, finds: finds,
      exceptions: exceptions)
  }

  private static func identifier(_ fields: inout YAMLFields) -> Located<String>? {
    guard let id = fields.text("id", .required) else { return nil }
    guard isKebabCase(id.value) else {
      fields.findings.error(
        "bad-value", "an id is words joined by hyphens, not `\(id.value.prefix(60))`",
        at: id.range, fix: "write it like `muscle-relaxant`")
      return nil
    }
    return id
  }
}

/// The daily maxima of a substance, one a jurisdiction.
private struct Limits {
  var maxima: [Jurisdiction: Substance.DailyMaximum] = [:]
  var sources: [Located<String>] = []

  init?(_ fields: inout YAMLFields) {
    for place in Jurisdiction.allCases {
      let limit = fields.mapping(place.rawValue) { Self.limit(&$0) }
      guard let limit else { continue }
      maxima[place] = limit.maximum
      sources += limit.sources
    }
  }

  private static func limit(
    _ fields: inout YAMLFields
  ) -> (maximum: Substance.DailyMaximum, sources: [Located<String>])? {
    let written = fields.text("amount", .required)
    let population = fields.text("for", .required)
    let sources = fields.texts("sources", .required)
    guard let written else { return nil }
    guard let amount = DoseAmount(written.value) else {
      fields.findings.error(
        "bad-value", "`amount` can't be `\(written.value.prefix(40))`", at: written.range,
        fix: "write a number and a unit: `1200 mg`, `500 micrograms`, `10 ml` or `8 tablets`")
      return nil
    }
    guard let population else { return nil }
    let maximum = Substance.DailyMaximum(
      amount: amount, population: population.value, sources: sources.map(\.value))
    return (maximum, sources)
  }
}
