import Diagnostics

/// What an article says about itself: the closed set of keys between its fences.
///
/// Places are kept where a later check needs them. A value that could not be read is left at its
/// default, and the findings hold an error that says so.
package struct FrontMatter: Hashable, Sendable {
  /// Empty if the file has none, which is an error.
  package var title = Located("", at: .start)
  /// Empty if the file has none, which is an error.
  package var description = Located("", at: .start)
  /// When the content was last checked.
  package var reviewed: Located<Day>?
  /// When it must be checked again: as written, or the site's review period after ``reviewed``.
  package var nextReview: Located<Day>?
  package var authors: [Person] = []
  package var reviewer: Person?
  /// As written, and what it leaves out as the site states it.
  package var disclosure = Disclosure()
  /// Other words that a reader may search for.
  package var synonyms: [String] = []
  /// What someone may type who needs help at once: the search then offers this article with it.
  package var searchPins: [Located<String>] = []
  package var tags: [Located<String>] = []
  /// Relative paths of articles to name first as related.
  package var related: [Located<String>] = []
  /// Keys of sources that the text doesn't cite but rests on.
  package var sources: [Located<String>] = []
  /// Former URLs, which lead here: absolute site paths.
  package var aliases: [Located<SitePath>] = []
  package var isDraft = false
  /// The first day on which the article is published.
  package var publish: Located<Day>?
  /// The first day on which it no longer is.
  package var expires: Located<Day>?
  /// Why the article was taken back.
  package var withdrawn: Located<String>?

  package init() {}
}
