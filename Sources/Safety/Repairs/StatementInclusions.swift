import Content
import Diagnostics
import Markdown

/// Where the statements that an article lacks are put, each once.
///
/// They stand at the top level of the text: a place in a list, a quote or a box means the place
/// before it. A statement that sections apart from each other ask for goes before the first of them,
/// where it covers them all.
struct StatementInclusions {
  let edits: [TextEdit]
  /// In the order of the text.
  let statements: [String]

  /// Nil if the text can't be parsed, or if putting the statements in would change more of it.
  init?(of findings: [Finding], in parts: FrontMatterText) {
    var found = FileFindings(file: "")
    let document = Document.article(
      parts.body, firstLine: parts.bodyFirstLine, findings: &found)
    guard let document else { return nil }
    let wanted = Self.wanted(by: findings, lackingIn: document)
    let anchors = StatementAnchors(document.blocks)
    let groups = Dictionary(grouping: wanted) { anchors.anchor(for: $0.places) }
      .sorted { $0.key < $1.key }
      .map { (anchor: $0.key, statements: $0.value.map(\.statement)) }
    let writer = InclusionWriter(parts, document.blocks)
    edits = groups.map { writer.edit(including: $0.statements, at: $0.anchor) }
    statements = groups.flatMap(\.statements)
    guard InclusionProof.holds(edits, adding: statements, to: document, in: parts) else {
      return nil
    }
  }

  private struct Wish {
    var statement: String
    var places: [SourceLocation]
  }

  /// The statements that findings ask for and the text doesn't include, in the findings' order.
  private static func wanted(by findings: [Finding], lackingIn document: Document) -> [Wish] {
    let present = Set(document.inclusions.map(\.id))
    var indices: [String: Int] = [:]
    var wanted: [Wish] = []
    for case .inclusion(let statement, let place) in findings.compactMap(\.repair)
    where !present.contains(statement) {
      if let index = indices[statement] {
        wanted[index].places.append(place)
      } else {
        indices[statement] = wanted.count
        wanted.append(Wish(statement: statement, places: [place]))
      }
    }
    return wanted
  }
}
