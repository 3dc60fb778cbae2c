import Content
import Diagnostics
import Safety

/// What must be known before the first article is judged: the site's settings, sources and rules.
struct SiteInputs: Sendable {
  var folder: ContentFolder
  /// Nil if `site.yml` can't be used, which the findings say.
  var configuration: SiteConfiguration?
  var sources: SourceCatalog
  var book: RuleBook
  var synonyms: SynonymGroups
  /// What is wrong with the settings, sources and rules.
  private(set) var settingsFindings: [Finding]
  /// What is wrong with these and with the folder.
  var findings: [Finding] { folder.findings + settingsFindings }

  /// Reads the settings and rules of the site in `options`.
  ///
  /// - Throws: if there is no content folder, or it can't be read.
  init(_ options: SiteOptions) throws(FileError) {
    let folder = try SiteSettings.folder(of: options)
    self.init(try SiteSettings(folder, options), try SiteRules(folder))
  }

  init(_ settings: SiteSettings, _ rules: SiteRules) {
    folder = settings.folder
    configuration = settings.configuration
    sources = settings.sources
    synonyms = settings.synonyms
    book = rules.book
    settingsFindings = settings.findings + rules.findings
    reportUnknownSources(rules.vocabulary)
  }

  /// Lists the folder anew, and leaves all else as it is.
  ///
  /// - Throws: if the folder is gone, or can't be read.
  mutating func rescan(_ options: SiteOptions) throws(FileError) {
    folder = try SiteSettings.folder(of: options)
  }

  /// Rules, statements and the vocabulary rest on sources too, and readers must be able to see them.
  private mutating func reportUnknownSources(_ vocabulary: ContentFile?) {
    if let file = vocabulary {
      for key in book.vocabulary.sourceKeys where !sources.contains(key.value) {
        report(key.value, in: file.file, at: key.range, "the vocabulary rests on")
      }
    }
    for rule in book.rules {
      for key in rule.sources where !sources.contains(key) {
        report(key, in: rule.file, at: rule.range, "the rule `\(rule.id)` rests on")
      }
    }
    for statement in book.statements {
      for key in statement.citedSources where !sources.contains(key.value) {
        report(key.value, in: statement.file, at: key.range, "the statement rests on")
      }
    }
  }

  private mutating func report(
    _ key: String, in file: String, at range: SourceRange, _ subject: String
  ) {
    settingsFindings.append(
      Finding(
        .error, rule: "unknown-source", "\(subject) a source that isn't there: `\(key)`", in: file,
        at: range,
        fix: sources.nearest(to: key).map { "did you mean `\($0)`?" }
          ?? "add `\(key)` to sources.yml"))
  }
}
