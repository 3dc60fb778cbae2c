import Content
import Diagnostics

/// What must be known before the first article is read: what is in the site's folder, its settings,
/// and what articles may cite.
struct SiteSettings: Sendable {
  let folder: ContentFolder
  /// Nil if `site.yml` can't be used, which the findings say.
  let configuration: SiteConfiguration?
  let sources: SourceCatalog
  let synonyms: SynonymGroups
  /// What is wrong with the settings and sources.
  let findings: [Finding]

  /// Reads the settings of the site in `options`, whose folder was listed.
  ///
  /// - Throws: if the system doesn't tell what is there.
  init(_ folder: ContentFolder, _ options: SiteOptions) throws(FileError) {
    self.folder = folder
    var found: [Finding] = []
    var configuration = folder.file(named: "site.yml").parsed(into: &found) { text, findings in
      SiteConfiguration.parse(text, findings: &findings)
    }
    if let baseURL = options.baseURL { configuration?.baseURL = baseURL }
    self.configuration = configuration
    synonyms =
      try folder.synonymFile()?.parsed(into: &found) { text, findings in
        SynonymGroups.parse(text, findings: &findings)
      } ?? SynonymGroups()
    sources =
      folder.file(named: "sources.yml").parsed(into: &found) { text, findings in
        SourceCatalog.parse(text, now: options.now, findings: &findings)
      } ?? SourceCatalog()
    findings = found
  }

  /// Lists the folder of the site in `options`.
  ///
  /// - Throws: if there is no content folder, or it can't be read.
  static func folder(of options: SiteOptions) throws(FileError) -> ContentFolder {
    var folder = try ContentFolder.scan(site: options.site)
    for article in options.unsaved { folder.add(unsaved: article) }
    return folder
  }
}

extension ContentFile {
  /// What `parse` makes of the file's text; nil without one. What is wrong is added to `found`.
  func parsed<Value>(
    into found: inout [Finding], _ parse: (String, inout FileFindings) -> Value?
  ) -> Value? {
    var findings = FileFindings(file: file)
    let text = read(findings: &findings)
    let value = text.flatMap { parse($0, &findings) }
    found += findings.quoting(text ?? "")
    return value
  }
}
