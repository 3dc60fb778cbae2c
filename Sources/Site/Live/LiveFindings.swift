import Content
import Diagnostics

/// All that is wrong with a site, file by file, so that one file's findings can be replaced.
struct LiveFindings: Sendable {
  /// Sorted; those that have findings.
  private var files: [String] = []
  private var byFile: [String: [Finding]] = [:]
  /// Those with an error.
  private(set) var faultyFiles: Set<String> = []

  subscript(file: String) -> [Finding] { byFile[file] ?? [] }

  /// All of them, sorted by file and place.
  var all: [Finding] {
    var all: [Finding] = []
    all.reserveCapacity(byFile.values.reduce(0) { $0 + $1.count })
    for file in files { all += self[file] }
    return all
  }

  /// Takes over what is now wrong in some files, in the order found; source lines that are not at
  /// hand are read from the files. Returns the files whose findings are others than before.
  mutating func replace(_ changed: [String: [Finding]]) -> Set<String> {
    var differing: Set<String> = []
    var entered: [String] = []
    for (file, findings) in changed {
      var findings = findings
      SiteAnalysis.quote(&findings, unsaved: [])
      findings.sort()
      let former = byFile[file]
      guard findings != former ?? [] else { continue }
      differing.insert(file)
      byFile[file] = findings.isEmpty ? nil : findings
      if former == nil { entered.append(file) }
      if findings.contains(where: { $0.severity == .error }) {
        faultyFiles.insert(file)
      } else {
        faultyFiles.remove(file)
      }
    }
    let left = differing.contains { byFile[$0] == nil }
    if left { files.removeAll { byFile[$0] == nil } }
    if !entered.isEmpty { files = (files + entered).sorted() }
    return differing
  }
}
