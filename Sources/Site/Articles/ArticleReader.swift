import Content
import Diagnostics
import Safety

/// Reads articles as far as that needs no rules, which may still be being read themselves.
struct ArticleReader: Sendable {
  var configuration: SiteConfiguration
  var sources: SourceCatalog
  var now: Day
  /// Whether clocks run, which costs a little.
  var measures = false

  /// Takes an article from its file to its tree.
  func read(_ file: ContentFile) -> ReadArticle {
    var times = measures ? StageTimes() : nil
    var findings = FileFindings(file: file.file)
    let text = file.read(findings: &findings)
    let article = text.flatMap {
      Article.load(
        text: $0, path: file.path, configuration: configuration, sources: sources, now: now,
        findings: &findings)
    }
    times?.end(.reading)
    return ReadArticle(file: file, text: text, article: article, findings: findings, times: times)
  }
}

/// An article that was read, and that no rule was held against yet.
struct ReadArticle: Sendable {
  var file: ContentFile
  /// Nil if the file can't be read.
  var text: String?
  /// Nil if the file is too broken to know what it is.
  var article: Article?
  var findings: FileFindings
  /// What it took to read it, if that was asked.
  var times: StageTimes?

  /// Hands the findings over in their order, each with what it points at if the text is known.
  mutating func takeQuotedFindings() -> [Finding] {
    if let text { findings.quote(text) }
    var all = findings.takeAll()
    all.sort()
    return all
  }
}
