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

  init(
    article: Article, prose: Prose, matches: [PhraseMatch], mentions: [Mention], doses: [Dose]
  ) {
    self.article = article
    self.prose = prose
    self.matches = matches
    self.mentions = mentions
    self.doses = doses
  }
}

extension ArticleReading {
  /// Reads an article for a rule book and the article checks.
  package convenience init(_ article: Article, _ book: RuleBook) {
    var unmeasured: StageTimes?
    self.init(article, book, times: &unmeasured)
  }

  /// The same, with a clock beside it if there is one.
  convenience init(_ article: Article, _ book: RuleBook, times: inout StageTimes?) {
    let title = article.frontMatter.title
    let description = article.frontMatter.description
    let prose = Prose(
      article.document, title: (title.value, title.range),
      description: (description.value, description.range))
    times?.end(.prose)
    let matches = book.phrases.set.matches(in: prose)
    times?.end(.phrases)
    let mentions = book.phrases.names.mentions(of: matches, in: prose)
    let doses = DoseScanner.doses(in: prose, mentions: mentions)
    times?.end(.doses)
    self.init(article: article, prose: prose, matches: matches, mentions: mentions, doses: doses)
  }
}
