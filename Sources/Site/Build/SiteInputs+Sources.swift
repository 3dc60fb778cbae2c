import Content
import Diagnostics
import Safety

extension SiteInputs {
  /// What is wrong with sources that nothing rests on; `keys` are those that articles cite or list,
  /// however often.
  func unusedSources(keys: some Sequence<String>) -> [Finding] {
    let file = folder.file(named: "sources.yml")
    var found = FileFindings(file: file.file)
    sources.reportUnused(used: book.sourceKeys, and: keys, findings: &found)
    return found.all
  }
}
