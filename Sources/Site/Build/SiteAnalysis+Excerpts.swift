import Content
import Diagnostics

extension SiteAnalysis {
  /// Adds the source lines that findings point at where they were not at hand: what is found across
  /// the site is found when the articles' text has been let go.
  static func quote(_ findings: inout [Finding], unsaved: [ContentFile]) {
    // Nearly all are complete, and are not copied.
    let incomplete = findings.indices.filter { findings[$0].excerpt == nil }
    for (file, indices) in Dictionary(grouping: incomplete, by: { findings[$0].file }) {
      var quoting = FileFindings(file: file)
      quoting.add(indices.map { findings[$0] })
      var ignored = FileFindings(file: file)
      let source =
        unsaved.first { $0.file == file } ?? ContentFile(path: ContentPath(file), file: file)
      let quoted = quoting.quoting(source.read(findings: &ignored) ?? "")
      for (index, finding) in zip(indices, quoted) { findings[index] = finding }
    }
  }
}
