import Content
import Diagnostics

/// What is wrong between the entries of a vocabulary.
struct VocabularyCheck {
  static func check(_ file: VocabularyFile, findings: inout FileFindings) {
    checkIDs(of: file, findings: &findings)
    checkLinks(of: file, findings: &findings)
    checkCycles(in: file, findings: &findings)
    checkAbbreviations(of: file, findings: &findings)
    NameCheck.check(file, findings: &findings)
  }

  private static func checkIDs(of file: VocabularyFile, findings: inout FileFindings) {
    var first: [String: Located<String>] = [:]
    for id in file.entries.map(\.id) {
      guard let other = first[id.value] else {
        first[id.value] = id
        continue
      }
      findings.error(
        "duplicate-id", "the id `\(id.value)` is taken", at: id.range,
        fix: "rename one; the other is in line \(other.range.lowerBound.line)")
    }
  }

  /// A substance and a class are in classes; a combination is made of substances.
  private static func checkLinks(of file: VocabularyFile, findings: inout FileFindings) {
    let classes = file.entries.filter { $0.kind == .medicineClass }.map(\.id.value)
    let substances = file.entries.filter { $0.kind == .substance }.map(\.id.value)
    for entry in file.entries {
      let isCombination = entry.kind == .combination
      let known = isCombination ? substances : classes
      let what = isCombination ? "substance" : "class"
      for link in entry.links where !known.contains(link.value) {
        findings.error(
          "unknown-id", "there is no \(what) `\(link.value.prefix(60))`", at: link.range,
          fix: known.nearest(to: link.value).map { "did you mean `\($0)`?" }
            ?? "use the id of a \(what)")
      }
    }
  }

  private static func checkCycles(in file: VocabularyFile, findings: inout FileFindings) {
    let tree = ClassTree(file.entries)
    for entry in file.entries where entry.kind == .medicineClass {
      guard
        let link = entry.links.first(where: { link in
          link.value == entry.id.value || tree.above(link.value).contains(entry.id.value)
        })
      else { continue }
      findings.error(
        "class-cycle", "the class `\(entry.id.value)` is within itself", at: link.range,
        fix: "take out one of the `within:` that lead back to it")
    }
  }

  private static func checkAbbreviations(of file: VocabularyFile, findings: inout FileFindings) {
    var first: [String: Located<String>] = [:]
    for short in file.abbreviations.map(\.short) {
      guard let other = first[short.value] else {
        first[short.value] = short
        continue
      }
      findings.error(
        "duplicate-name", "`\(short.value.prefix(60))` is written out twice", at: short.range,
        fix: "keep one; the other is in line \(other.range.lowerBound.line)")
    }
  }
}
