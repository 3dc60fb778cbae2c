import Content
import Diagnostics

/// What is wrong with the names and phrases of a vocabulary.
struct NameCheck {
  /// Who claims a name.
  private struct Claim {
    var id: String
    var name: Located<String>
  }

  private var claims: [String: Claim] = [:]

  static func check(_ file: VocabularyFile, findings: inout FileFindings) {
    var check = NameCheck()
    for entry in file.entries { check.check(entry, findings: &findings) }
    check.checkIgnored(file.ignored, findings: &findings)
    let patterns =
      file.ignored + file.contrast + file.entries.flatMap(\.exceptions)
      + file.phrases.sorted { $0.key < $1.key }.flatMap(\.value)
      + file.guards.sorted { $0.key < $1.key }.flatMap(\.value)
    for pattern in patterns { checkPattern(pattern, findings: &findings) }
  }

  private mutating func check(_ entry: VocabularyEntry, findings: inout FileFindings) {
    let inAnyCase = entry.names + entry.brands + entry.misspellings
    for name in inAnyCase where Self.checkShape(of: name, findings: &findings) {
      claim(name, as: NameShape.folded(name.value), by: entry.id.value, findings: &findings)
    }
    for name in entry.abbreviations where Self.checkShape(of: name, findings: &findings) {
      claim(name, as: NameShape.joined(name.value), by: entry.id.value, findings: &findings)
    }
    for word in entry.finds where Self.checkShape(of: word, findings: &findings) {
      guard let claim = claims[NameShape.folded(word.value)], claim.id == entry.id.value else {
        continue
      }
      findings.error(
        "duplicate-name", "`\(word.value)` both names `\(claim.id)` and only finds it",
        at: word.range, fix: "keep it in one of the two lists")
    }
  }

  private mutating func claim(
    _ name: Located<String>, as key: String, by id: String, findings: inout FileFindings
  ) {
    guard let other = claims[key] else {
      claims[key] = Claim(id: id, name: name)
      return
    }
    let line = other.name.range.lowerBound.line
    findings.error(
      "duplicate-name",
      other.id == id
        ? "`\(name.value)` is a name of `\(id)` twice"
        : "`\(name.value)` is a name of `\(other.id)` too", at: name.range,
      fix: "keep one of the two; the other is in line \(line)")
  }

  private func checkIgnored(_ ignored: [Located<String>], findings: inout FileFindings) {
    for phrase in ignored {
      guard let claim = claims[NameShape.folded(phrase.value)] else { continue }
      findings.error(
        "duplicate-name", "`\(phrase.value)` is a name of `\(claim.id)`, so it can't be ignored",
        at: phrase.range, fix: "take it out of one of the two lists")
    }
  }

  /// Whether some text could hold the name.
  private static func checkShape(
    of name: Located<String>, findings: inout FileFindings
  ) -> Bool {
    guard let fault = NameShape.fault(in: name.value) else { return true }
    findings.error(
      "bad-name", "no text can match `\(name.value.prefix(60))`: \(fault)", at: name.range,
      fix: "write plain words with single blanks or hyphens between them")
    return false
  }

  private static func checkPattern(_ pattern: Located<String>, findings: inout FileFindings) {
    guard let fault = NameShape.patternFault(in: pattern.value) else { return }
    findings.error(
      "bad-phrase", "no text can match `\(pattern.value.prefix(60))`: \(fault)",
      at: pattern.range,
      fix: "write words; `*` for any ending, `#` for a number, `(…)?` for what may be left out")
  }
}
