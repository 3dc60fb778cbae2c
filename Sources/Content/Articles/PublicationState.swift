/// Whether readers see an article today, and if not, why.
package enum PublicationState: Hashable, Sendable {
  case published
  case draft
  /// Published from this day on.
  case scheduled(Day)
  /// No longer published since this day.
  case expired(Day)
  /// Taken back, for the reason that its page now shows.
  case withdrawn(String)

  package init(_ frontMatter: FrontMatter, now: Day) {
    if frontMatter.isDraft {
      self = .draft
    } else if let reason = frontMatter.withdrawn {
      self = .withdrawn(reason.value)
    } else if let day = frontMatter.publish?.value, now < day {
      self = .scheduled(day)
    } else if let day = frontMatter.expires?.value, day <= now {
      self = .expired(day)
    } else {
      self = .published
    }
  }

  /// Whether the article has a page, also with `drafts` that aren't published yet or any more.
  ///
  /// A withdrawn article keeps one, which says that it is withdrawn.
  package func hasPage(drafts: Bool) -> Bool {
    switch self {
    case .published, .withdrawn: true
    case .draft, .scheduled, .expired: drafts
    }
  }
}
