import Content

/// How many articles were read and what became of them; every one is counted once.
package struct ArticleCounts: Hashable, Sendable {
  package private(set) var read = 0
  package private(set) var published = 0
  package private(set) var drafts = 0
  /// To be published on a later day.
  package private(set) var scheduled = 0
  package private(set) var expired = 0
  package private(set) var withdrawn = 0
  /// Kept back because of an error.
  package private(set) var refused = 0

  /// Counts an article in.
  ///
  /// - Parameters:
  ///   - state: nil if the file is too broken to know it.
  ///   - isShown: whether readers are to see the article's text.
  ///   - hasErrors: whether any check found an error in its file, also one across the site.
  mutating func count(_ state: PublicationState?, isShown: Bool, hasErrors: Bool) {
    read += 1
    guard let state, !hasErrors else {
      refused += 1
      return
    }
    guard !isShown else {
      published += 1
      return
    }
    switch state {
    case .published: published += 1
    case .draft: drafts += 1
    case .scheduled: scheduled += 1
    case .expired: expired += 1
    case .withdrawn: withdrawn += 1
    }
  }

  /// "26 articles read: 25 published, 1 draft"; kinds that there are none of are left out.
  package var text: String { text(published: "published") }

  /// The same for a build that published nothing: what could have been is "ready".
  package var textOfNothingPublished: String { text(published: "ready") }

  private func text(published word: String) -> String {
    let kinds = [
      (published, word), (drafts, drafts == 1 ? "draft" : "drafts"),
      (scheduled, "scheduled"), (expired, "expired"), (withdrawn, "withdrawn"),
      (refused, "refused"),
    ]
    let parts = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let articles = read == 1 ? "1 article read" : "\(read) articles read"
    return parts.isEmpty ? articles : "\(articles): \(parts.joined(separator: ", "))"
  }
}
