package import Diagnostics

/// What a site says about itself in `content/site.yml`.
package struct SiteConfiguration: Hashable, Sendable {
  package var title: String
  package var description: String
  package var baseURL: BaseURL
  /// BCP 47, such as `en-US`.
  package var language: String
  package var jurisdiction: Jurisdiction
  /// How long a review holds, unless an article says otherwise.
  package var reviewMonths: Int
  /// In the order of the navigation.
  package var areas: [Area]
  package var search: SearchConfiguration
  /// What holds for every article that doesn't state its own.
  package var disclosure: Disclosure

  package static let defaultReviewMonths = 36

  package init(
    title: String, description: String, baseURL: BaseURL, language: String = "en-US",
    jurisdiction: Jurisdiction = .unitedStates, reviewMonths: Int = defaultReviewMonths,
    areas: [Area] = Area.allCases, search: SearchConfiguration = SearchConfiguration(),
    disclosure: Disclosure = Disclosure()
  ) {
    self.title = title
    self.description = description
    self.baseURL = baseURL
    self.language = language
    self.jurisdiction = jurisdiction
    self.reviewMonths = reviewMonths
    self.areas = areas
    self.search = search
    self.disclosure = disclosure
  }

  /// Decodes the text of `site.yml`; nil if a key that the site can't do without isn't usable.
  package static func parse(
    _ text: String, findings: inout FileFindings
  ) -> SiteConfiguration? {
    YAML.parse(text, findings: &findings)?.decode("site.yml", findings: &findings) { fields in
      let title = fields.text("title", .required)
      let description = fields.text("description", .required)
      let baseURL = fields.text("base-url", .required).flatMap { fields.baseURL($0) }
      let language = fields.text("language", .required).flatMap { fields.language($0) }
      let jurisdiction = fields.choice("jurisdiction", of: Jurisdiction.self, .required)
      let months = fields.integer("review-months", in: 1...120)
      let areas = fields.choices("areas", of: Area.self, .required)
      let search = fields.mapping("search") { SearchConfiguration(&$0) }
      let disclosure = fields.disclosure()
      guard let title, let description, let baseURL, let language, let jurisdiction else {
        return nil
      }
      return SiteConfiguration(
        title: title.value, description: description.value, baseURL: baseURL, language: language,
        jurisdiction: jurisdiction.value, reviewMonths: months?.value ?? defaultReviewMonths,
        areas: areas.map(\.value), search: search ?? SearchConfiguration(),
        disclosure: disclosure)
    }
  }
}

extension YAMLFields {
  fileprivate mutating func baseURL(_ text: Located<String>) -> BaseURL? {
    do throws(BaseURL.Mistake) {
      return try BaseURL(text.value)
    } catch {
      findings.error("bad-value", error.message, at: text.range, fix: error.fix)
      return nil
    }
  }

  /// A language tag's shape: a language of two or three letters, then subtags of up to eight.
  fileprivate mutating func language(_ text: Located<String>) -> String? {
    let subtags = text.value.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = subtags.enumerated().allSatisfy { index, subtag in
      (index == 0 ? 2...3 : 1...8).contains(subtag.utf8.count)
        && subtag.allSatisfy { $0.isASCII && ($0.isLetter || (index > 0 && $0.isNumber)) }
    }
    guard !isTag else { return text.value }
    findings.error(
      "bad-value", "`\(text.value.prefix(40))` is no language tag", at: text.range,
      fix: "write a tag such as en, en-US or de-CH")
    return nil
  }
}
