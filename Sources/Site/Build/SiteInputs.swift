import Content
import Diagnostics
import Safety

/// What must be known before the first article is read: the site's settings, sources and rules.
struct SiteInputs: Sendable {
  var folder: ContentFolder
  /// Nil if `site.yml` can't be used, which the findings say.
  var configuration: SiteConfiguration?
  var sources: SourceCatalog
  var book: RuleBook
  var synonyms = SynonymGroups()
  /// What is wrong with the settings, sources and rules.
  private(set) var settingsFindings: [Finding] = []
  /// What is wrong with these and with the folder.
  var findings: [Finding] { folder.findings + settingsFindings }

  /// Reads the settings of the site in `options`.
  ///
  /// - Throws: if there is no content folder, or it can't be read.
  init(_ options: SiteOptions) throws(FileError) {
    folder = try Self.scan(options)
    var found: [Finding] = []
    configuration = Self.read(folder.file(named: "site.yml"), into: &found) { text, findings in
      SiteConfiguration.parse(text, findings: &findings)
    }
    if let baseURL = options.baseURL { configuration?.baseURL = baseURL }
    if let file = try folder.synonymFile() {
      synonyms =
        Self.read(file, into: &found) { text, findings in
          SynonymGroups.parse(text, findings: &findings)
        } ?? SynonymGroups()
    }
    let now = options.now
    sources =
      Self.read(folder.file(named: "sources.yml"), into: &found) { text, findings in
        SourceCatalog.parse(text, now: now, findings: &findings)
      } ?? SourceCatalog()
    let vocabulary = try folder.safetyFile(named: "vocabulary.yml")
    book = RuleBook(
      vocabulary: vocabulary.flatMap { Self.text(of: $0, &found) },
      rules: try Self.files(in: "rules", ".yml", of: folder, into: &found),
      statements: try Self.files(in: "statements", ".md", of: folder, into: &found),
      findings: &found)
    settingsFindings = found
    reportUnknownSources(vocabulary)
  }

  /// Lists the folder anew, and leaves all else as it is.
  ///
  /// - Throws: if the folder is gone, or can't be read.
  mutating func rescan(_ options: SiteOptions) throws(FileError) {
    folder = try Self.scan(options)
  }

  private static func scan(_ options: SiteOptions) throws(FileError) -> ContentFolder {
    var folder = try ContentFolder.scan(site: options.site)
    for article in options.unsaved { folder.add(unsaved: article) }
    return folder
  }

  private static func read<Value>(
    _ file: ContentFile, into found: inout [Finding],
    _ parse: (String, inout FileFindings) -> Value?
  ) -> Value? {
    var findings = FileFindings(file: file.file)
    let text = file.read(findings: &findings)
    let value = text.flatMap { parse($0, &findings) }
    found += findings.quoting(text ?? "")
    return value
  }

  private static func files(
    in name: String, _ suffix: String, of folder: ContentFolder, into found: inout [Finding]
  ) throws(FileError) -> [RuleBook.File] {
    var files: [RuleBook.File] = []
    for file in try folder.safetyFiles(in: name, suffix: suffix) {
      files += [text(of: file, &found)].compactMap(\.self)
    }
    return files
  }

  private static func text(of file: ContentFile, _ found: inout [Finding]) -> RuleBook.File? {
    read(file, into: &found) { text, _ in text }.map {
      RuleBook.File(path: file.file, name: String(file.path.stem), text: $0)
    }
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
