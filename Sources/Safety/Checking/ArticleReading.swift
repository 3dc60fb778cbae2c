package import Content
package import Prose

/// An article as the checks see it: its sentences, what they name and how much they say to take.
///
/// It is made once for each article, and every check reads it: a class, so that what holds on to it
/// needn't own each of its parts.
package final class ArticleReading: Sendable {
  package let article: Article
  package let prose: Prose
  /// Every name and every phrase of the checks that stands in the text.
  package let matches: [PhraseMatch]
  /// In reading order.
  package let mentions: [Mention]
  /// In reading order.
  package let doses: [Dose]

  /// Reads an article for a rule book and the article checks, with a clock beside it if there is
  /// one.
  init(_ article: Article, _ book: RuleBook, times: inout StageTimes?) {
    let title = article.frontMatter.title
    let description = article.frontMatter.description
    self.article = article
    prose = Prose(
      article.document, title: (title.value, title.range),
      description: (description.value, description.range))
    times?.end(.prose)
    matches = book.phrases.set.matches(in: prose)
    times?.end(.phrases)
    mentions = book.phrases.names.mentions(of: matches, in: prose)
    doses = DoseScanner.doses(in: prose, mentions: mentions)
    times?.end(.doses)
  }

  /// The same without a clock.
  package convenience init(_ article: Article, _ book: RuleBook) {
    var unmeasured: StageTimes?
    self.init(article, book, times: &unmeasured)
  }
}
