import Diagnostics

/// The templates of a site, read and parsed but not yet checked against what they show.
package struct TemplateSet: Sendable {
  /// One template's text.
  package struct Source: Sendable {
    /// Its path under the folder without the ending, for example `partials/header`.
    package var name: String
    /// The file as the user would type it.
    package var file: String
    package var text: String

    package init(name: String, file: String, text: String) {
      self.name = name
      self.file = file
      self.text = text
    }
  }

  /// The folder as the user would type it: where a missing template is reported.
  let folder: String
  let files: [String: TemplateFile]
  /// Whether there is no template at all.
  package var isEmpty: Bool { files.isEmpty }

  package init(_ sources: [Source], folder: String) {
    self.folder = folder
    files = Dictionary(
      sources.map { ($0.name, TemplateFile(name: $0.name, file: $0.file, text: $0.text)) }
    ) { first, _ in first }
  }

  /// The findings, each with the line that it points at.
  func quoting(_ findings: [Finding]) -> [Finding] {
    let texts = Dictionary(files.values.map { ($0.file, $0.text) }) { first, _ in first }
    return Dictionary(grouping: findings, by: \.file).flatMap { file, findings in
      var collected = FileFindings(file: file)
      collected.add(findings)
      return collected.quoting(texts[file] ?? "")
    }
  }
}
