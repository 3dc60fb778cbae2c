import Synchronization

/// Makes ``LinkSuggestions`` when the first broken link asks for them: a site without one doesn't
/// pay for them.
final class LazyLinkSuggestions: Sendable {
  private let claims: LinkClaims
  private let pages: [PageRecord]
  private let drafts: Bool
  private let made = Mutex<LinkSuggestions?>(nil)

  init(_ claims: LinkClaims, pages: [PageRecord], drafts: Bool) {
    (self.claims, self.pages, self.drafts) = (claims, pages, drafts)
  }

  /// The suggestions, from any task.
  var suggestions: LinkSuggestions {
    made.withLock { made in
      if let made { return made }
      let new = LinkSuggestions(claims.entries, pages: pages, drafts: drafts)
      made = new
      return new
    }
  }
}
