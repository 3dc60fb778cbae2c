import Diagnostics
import Markdown

extension Document {
  /// A line for each block and inline with its place: `text 1:1-1:4 "foo"`.
  var dump: [String] { blocks.flatMap(\.dump) }

  /// The lines of ``dump`` that are of inlines.
  var inlineDump: [String] {
    var lines: [String] = []
    blocks.forEachInline { lines.append($0.dump) }
    return lines
  }

  /// The lines of ``dump`` that are of blocks, without inlines, in document order.
  var blockDump: [String] {
    var lines: [String] = []
    blocks.forEachBlock { lines.append("\($0.name) \($0.range.brief)") }
    return lines
  }
}

extension SourceRange {
  /// `1:2-3:4`, the end not included.
  var brief: String {
    "\(lowerBound.line):\(lowerBound.column)-\(upperBound.line):\(upperBound.column)"
  }
}

extension Block {
  fileprivate var dump: [String] {
    var lines: [String] = []
    [self].forEachBlock { lines.append("\($0.name) \($0.range.brief)") }
    [self].forEachInline { lines.append($0.dump) }
    return lines
  }

  fileprivate var name: String {
    switch kind {
    case .heading(let heading): "h\(heading.level)"
    case .paragraph: "paragraph"
    case .quote: "quote"
    case .list(let list): "list(\(list.items.map(\.range.brief).joined(separator: " ")))"
    case .code: "code"
    case .html: "html"
    case .thematicBreak: "break"
    case .table: "table"
    case .callout(let callout): "callout(\(callout.kind.rawValue))"
    case .inclusion: "inclusion"
    case .statement: "statement"
    }
  }
}

extension Inline {
  var dump: String {
    switch kind {
    case .text(let text): "text \(range.brief) \(text)"
    case .code(let code): "code \(range.brief) \(code)"
    case .html(let html): "html \(range.brief) \(html)"
    case .emphasis: "em \(range.brief)"
    case .strong: "strong \(range.brief)"
    case .link(let destination, _, _): "link \(range.brief) \(destination)"
    case .image(let source, _, _): "image \(range.brief) \(source)"
    case .softBreak: "soft \(range.brief)"
    case .lineBreak: "hard \(range.brief)"
    case .citation(let sources):
      "cite \(range.brief) \(sources.map { "\($0.key)@\($0.range.brief)" }.joined(separator: " "))"
    }
  }
}

/// What parsing `source` as an article found: `2:3-2:9 rule`.
func findings(_ source: String, firstLine: Int = 1) -> [String] {
  var findings = FileFindings(file: "a.md")
  _ = Document.article(source, firstLine: firstLine, findings: &findings)
  return findings.all.sorted().map { "\($0.range.brief) \($0.rule)" }
}

/// `source` as an article, whatever is wrong with it; empty if it was refused.
func article(_ source: String, firstLine: Int = 1) -> Document {
  var findings = FileFindings(file: "a.md")
  return Document.article(source, firstLine: firstLine, findings: &findings) ?? Document([])
}
