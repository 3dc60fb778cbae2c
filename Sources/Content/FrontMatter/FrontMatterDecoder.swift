package import Diagnostics

extension FrontMatter {
  /// Decodes `text`'s YAML and checks it; every mistake is reported, and the rest is kept.
  ///
  /// - Parameters:
  ///   - text: a file cut at its fences.
  ///   - kind: what the article is, which decides on the keys it needs.
  ///   - reviewMonths: how long a review holds, in months, unless `next-review` says otherwise.
  ///   - now: the day to compare dates with.
  ///   - findings: where mistakes are reported.
  /// - Returns: nil if the YAML can't be read at all.
  package static func decode(
    _ text: FrontMatterText, kind: ArticleKind, reviewMonths: Int, now: Day,
    findings: inout FileFindings
  ) -> FrontMatter? {
    let value = YAML.parse(
      text.yaml, firstLine: text.yamlFirstLine, limit: YAML.frontMatterLimit, findings: &findings)
    let decoded = value?.decode("the front matter", findings: &findings) { fields in
      FrontMatter(&fields, kind: kind)
    }
    guard var frontMatter = decoded else { return nil }
    frontMatter.checkTitle(findings: &findings)
    frontMatter.checkDates(reviewMonths: reviewMonths, now: now, findings: &findings)
    return frontMatter
  }

  private init(_ fields: inout YAMLFields, kind: ArticleKind) {
    title = fields.text("title", .required) ?? title
    description = fields.text("description", .required) ?? description
    reviewed = fields.day("reviewed", kind.needsSources ? .required : .optional)
    nextReview = fields.day("next-review")
    authors = fields.mappings("authors") { $0.person(credentials: .optional) }
    reviewer = fields.mapping("reviewer") { $0.person(credentials: .required) }
    disclosure = fields.disclosure()
    synonyms = fields.texts("synonyms").map(\.value)
    searchPins = fields.mapping("search") { $0.searchPins("pin") } ?? []
    tags = fields.texts("tags")
    related = fields.texts("related")
    sources = fields.texts("sources")
    aliases = fields.texts("aliases").compactMap { fields.alias($0) }
    isDraft = fields.flag("draft")?.value ?? false
    publish = fields.day("publish")
    expires = fields.day("expires")
    withdrawn = fields.text("withdrawn")
  }
}

extension YAMLFields {
  fileprivate mutating func alias(_ text: Located<String>) -> Located<SitePath>? {
    if let path = SitePath(alias: text.value) { return Located(path, at: text.range) }
    findings.error(
      "bad-value", "an alias can't be `\(text.value.prefix(60))`", at: text.range,
      fix: "write an absolute path of letters, digits and `-`, such as /heat/pads/")
    return nil
  }
}
