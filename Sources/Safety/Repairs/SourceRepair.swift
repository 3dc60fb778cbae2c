import Content
package import Diagnostics

/// What mends those findings of a file that need no judgement, worked out for all of them together.
///
/// Doing it again changes nothing: a statement is never included twice, and of changes that overlap
/// only the first is made.
package struct SourceRepair: Sendable {
  /// In the order of the file; none overlaps another.
  package let edits: [TextEdit]
  /// The statements that the edits include.
  package let included: [String]
  /// How many other changes the edits make.
  package let replacements: Int
  private let lines: SourceLines

  /// - Parameters:
  ///   - findings: all of one file; those without a repair are passed over.
  ///   - text: what the file holds.
  package init(of findings: [Finding], in text: String) {
    lines = SourceLines(text)
    // Where a lone carriage return ends a line, YAML and Markdown count lines in different ways.
    guard findings.contains(where: { $0.repair != nil }), !Self.hasLoneReturn(lines.bytes) else {
      (edits, included, replacements) = ([], [], 0)
      return
    }
    var ignored = FileFindings(file: "")
    let inclusions = FrontMatterText.split(text, findings: &ignored).flatMap {
      StatementInclusions(of: findings, in: $0)
    }
    let texts = findings.compactMap { finding -> TextEdit? in
      guard case .replacement(let range, let text) = finding.repair else { return nil }
      return TextEdit(range, text)
    }
    included = inclusions?.statements ?? []
    edits = Self.merged(inclusions?.edits ?? [], texts)
    replacements = edits.count - (inclusions?.edits.count ?? 0)
  }

  /// The file's text with all edits made.
  package var text: String { lines.applying(edits) }

  private static func hasLoneReturn(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains {
      bytes[$0] == UInt8(ascii: "\r")
        && ($0 + 1 == bytes.count || bytes[$0 + 1] != UInt8(ascii: "\n"))
    }
  }

  /// All inclusions and, of the replacements, those that overlap none and no replacement before
  /// them: what readers must be told comes first.
  private static func merged(_ inclusions: [TextEdit], _ replacements: [TextEdit]) -> [TextEdit] {
    let first = Set(inclusions)
    var kept: [TextEdit] = []
    for edit in (inclusions + replacements).sorted(by: {
      $0.range.lowerBound < $1.range.lowerBound
    }) {
      if let last = kept.last, overlap(last.range, edit.range) {
        guard first.contains(edit), !first.contains(last) else { continue }
        kept.removeLast()
      }
      kept.append(edit)
    }
    return kept
  }

  /// Whether two stretches, given in order, share a byte or their start.
  private static func overlap(_ first: SourceRange, _ second: SourceRange) -> Bool {
    second.lowerBound < first.upperBound || second.lowerBound == first.lowerBound
  }
}
