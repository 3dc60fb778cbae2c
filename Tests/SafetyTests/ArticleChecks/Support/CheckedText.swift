import Content
import Diagnostics
import Prose
import Testing

@testable import Safety

/// What one check, or all, found in a text, and the places that the text marks with `{==` and `==}`.
struct CheckedText {
  let findings: [Finding]
  /// Each mark as `line:column-line:column`.
  let marks: [String]

  /// Reads a text as an article and holds it to a check.
  ///
  /// - Parameters:
  ///   - check: the check; nil for all of them.
  ///   - text: a whole file if it starts with `---`, else an article's text.
  ///   - path: where the file is below `content/`; the check's own if it is nil.
  ///   - statements: what it may include, by id.
  ///   - jurisdiction: the site's.
  /// - Throws: if it can't be read as an article.
  init(
    _ check: (any ArticleCheck.Type)? = nil, _ text: String, path: String? = nil,
    statements: [String: String] = [:], in jurisdiction: Jurisdiction = .unitedStates
  ) throws {
    let isFile = text.hasPrefix("---")
    let marked = MarkedText(isFile ? text : Self.header + text)
    marks = marked.places
    let site = try TestFacts(statements, in: jurisdiction)
    let reading = try site.reading(
      marked.text, path: path ?? check?.description.path ?? "stretching/calf-stretch.md")
    var findings = FileFindings(file: "article.md")
    for check in check.map({ [$0] }) ?? ArticleChecks.all {
      check.check(reading, in: site.facts, findings: &findings)
    }
    self.findings = findings.all.sorted()
  }

  /// Where the check found something, written as marks are.
  var places: [String] {
    findings.map { finding in
      let (start, end) = (finding.range.lowerBound, finding.range.upperBound)
      return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
  }

  /// An article's text, as the tests use it, starts on line 7.
  /// Where findings about the whole page are: its title.
  static let title = "2:8-2:20"

  static let header = """
    ---
    title: Calf stretch
    description: A gentle stretch.
    reviewed: 2026-05-01
    sources: [nhs, fda]
    ---

    """
}
