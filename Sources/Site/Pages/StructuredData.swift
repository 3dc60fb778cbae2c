import Content
import Diagnostics
import Markdown

/// JSON-LD for search engines, made from the same data as the page so that it can't claim what the
/// page doesn't show (types and properties: schema.org 30.0, health and medical types).
extension SiteContext {
  func structuredData(of article: PublishedArticle) -> JSON {
    let record = article.record
    let frontMatter = record.frontMatter
    let cited = article.body.citations.map(\.key) + frontMatter.sources.map(\.value)
    return .object([
      "@context": "https://schema.org",
      "@type": record.kind.needsSources || record.kind == .home ? "MedicalWebPage" : "WebPage",
      "name": .string(record.title),
      "description": .string(record.description),
      "url": .string(base.absolute(record.url)),
      "inLanguage": .string(language),
      "lastReviewed": frontMatter.reviewed.map { .string($0.value.description) },
      "reviewedBy": frontMatter.reviewer.map(Self.person),
      "author": frontMatter.authors.isEmpty ? nil : .array(frontMatter.authors.map(Self.person)),
      "audience": record.kind.needsSources ? .object(["@type": "Patient"]) : nil,
      "about": about(record),
      "mainEntity": mainEntity(of: record),
      "citation": cited.isEmpty ? nil : .array(cited.compactMap { citable[$0]?.structuredData }),
      "breadcrumb": breadcrumb(to: record),
    ])
  }

  func structuredData(
    ofListing title: String, description: String, at url: SitePath, index: PublishedArticle?
  ) -> JSON {
    .object([
      "@context": "https://schema.org",
      "@type": "CollectionPage",
      "name": .string(title),
      "description": .string(description),
      "url": .string(base.absolute(url)),
      "inLanguage": .string(language),
      "lastReviewed": index?.record.frontMatter.reviewed.map { .string($0.value.description) },
    ])
  }

  private static func person(_ person: Person) -> JSON {
    .object([
      "@type": "Person", "name": .string(person.name),
      "honorificSuffix": person.credentials.map { .string($0) },
    ])
  }

  /// Remedies are about muscle spasms; a condition is the page's main entity itself.
  private func about(_ record: ArticleRecord) -> JSON? {
    guard case .remedy = record.kind else { return nil }
    return .object([
      "@type": "MedicalCondition", "name": "Muscle spasm",
      "alternateName": .array(["Muscle cramp"]),
    ])
  }

  private func mainEntity(of record: ArticleRecord) -> JSON? {
    let type: String
    switch record.kind {
    case .remedy(.heatTherapy), .remedy(.massageTherapy): type = "MedicalTherapy"
    case .remedy(.physicalTherapy): type = "PhysicalTherapy"
    case .remedy(.stretching): type = "ExercisePlan"
    case .remedy(.lifestyle): type = "LifestyleModification"
    case .remedy(.medications): type = "Drug"
    case .condition: type = "MedicalCondition"
    case .home, .area, .conditions, .page: return nil
    }
    let names = record.frontMatter.synonyms
    return .object([
      "@type": .string(type), "name": .string(record.title),
      "alternateName": names.isEmpty ? nil : .array(names.map { .string($0) }),
    ])
  }

  private func breadcrumb(to record: ArticleRecord) -> JSON? {
    guard record.kind != .home else { return nil }
    var steps = [("Home", base.absolute(.home))]
    switch record.kind {
    case .remedy(let area): steps.append((area.title, base.absolute(area.url)))
    case .condition: steps.append(("Conditions", base.absolute(.conditions)))
    case .home, .area, .conditions, .page: break
    }
    steps.append((record.title, base.absolute(record.url)))
    return .object([
      "@type": "BreadcrumbList",
      "itemListElement": .array(
        steps.enumerated().map { index, step in
          .object([
            "@type": "ListItem", "position": .integer(index + 1), "name": .string(step.0),
            "item": .string(step.1),
          ])
        }),
    ])
  }
}
