package import Content
package import Diagnostics
package import Markdown

/// A disclaimer worded once, with what it covers and who approved it.
package struct SafetyStatement: Hashable, Sendable {
  /// What a reader sees.
  package var statement: Statement
  /// The rules that an article satisfies by including this.
  package var covers: [Located<String>]
  /// Sources named besides those that the text cites.
  package var sources: [Located<String>]
  package var approval: Approval?
  /// The digest of the text, title, kind and coverage: what an approval has to name.
  package var digest: String
  package var file: String
  /// Where its title is written.
  package var range: SourceRange

  package var id: String { statement.id }

  /// Every source that the statement rests on, cited or listed.
  package var citedSources: [Located<String>] {
    Document(statement.blocks).citations.map { Located($0.key, at: $0.range) } + sources
  }

  /// Whether a clinician approved the text as it stands.
  package var isApproved: Bool { approval?.digest == digest }
}

extension SafetyStatement {
  /// Reads `content/safety/statements/<id>.md`; nil if `findings` says why it can't be used.
  static func parse(_ text: String, id: String, findings: inout FileFindings) -> SafetyStatement? {
    checkID(id, findings: &findings)
    guard let parts = FrontMatterText.split(text, findings: &findings) else { return nil }
    let header = YAML.parse(
      parts.yaml, firstLine: parts.yamlFirstLine, limit: YAML.frontMatterLimit, findings: &findings
    )?.decode("a statement", findings: &findings) { Header(&$0) }
    let document = Document.article(
      String(parts.body), firstLine: parts.bodyFirstLine, findings: &findings)
    guard let header, let document else { return nil }
    checkBody(document, firstLine: parts.bodyFirstLine, findings: &findings)
    let coverage = header.covers.map(\.value).joined(separator: " ")
    let digested = "\(header.title.value)\n\(header.kind.className)\n\(coverage)\n\n\(parts.body)"
    return SafetyStatement(
      statement: Statement(
        id: id, title: header.title.value, kind: header.kind, document.blocks),
      covers: header.covers, sources: header.sources, approval: header.approval,
      digest: SHA256(of: digested.utf8).hexadecimal, file: findings.file, range: header.title.range)
  }

  /// A name that no article could write would never be included, and nobody would notice.
  private static func checkID(_ id: String, findings: inout FileFindings) {
    guard !isKebabCase(id) else { return }
    findings.error(
      "bad-slug", "a statement's file name is words joined by hyphens, not `\(id)`", at: .start,
      fix: "rename it like `heat-limits.md`")
  }

  /// A statement is one plain element wherever it is shown: no boxes, headings or links in it.
  private static func checkBody(
    _ document: Document, firstLine: Int, findings: inout FileFindings
  ) {
    let before = findings.all.count
    checkBlocks(document.blocks, findings: &findings)
    if findings.all.count == before, !document.saysSomething {
      findings.error(
        "empty-statement", "the statement says nothing",
        at: SourceRange(line: firstLine, column: 1), fix: "write what readers must know")
    }
    for link in document.links {
      findings.error(
        "statement-form", "a statement holds no links or images", at: link.range,
        why: "it must stand by itself on paper and on every page",
        fix: "say it in words, or cite a source with `[@key]`")
    }
  }

  private static func checkBlocks(_ blocks: [Block], findings: inout FileFindings) {
    for block in blocks {
      switch block.kind {
      case .paragraph: continue
      case .list(let list):
        for item in list.items { checkBlocks(item.blocks, findings: &findings) }
      case .heading, .quote, .code, .html, .thematicBreak, .table, .callout, .inclusion, .statement:
        findings.error(
          "statement-form", "a statement is made of paragraphs and lists", at: block.range,
          why: "it is shown as one box on many pages",
          fix: "write this as a paragraph or a list, or put it in the article")
      }
    }
  }
}

extension Document {
  /// Whether there is a word to read, beyond blanks and the numbers of citations.
  fileprivate var saysSomething: Bool {
    var hasWord = false
    blocks.forEachInline { inline in
      guard case .text(let text) = inline.kind else { return }
      hasWord = hasWord || text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
    return hasWord
  }
}

/// A statement's front matter.
private struct Header {
  var title: Located<String>
  var kind: Callout.Kind
  var covers: [Located<String>]
  var sources: [Located<String>]
  var approval: Approval?

  init?(_ fields: inout YAMLFields) {
    let title = fields.text("title", .required)
    let kind = fields.choice(
      "kind", from: Callout.Kind.allCases, named: \.className, .required)
    covers = fields.texts("covers")
    sources = fields.texts("sources")
    approval = fields.mapping("approval") { Approval(&$0) }
    guard let title, let kind else { return nil }
    self.title = title
    self.kind = kind.value
  }
}
