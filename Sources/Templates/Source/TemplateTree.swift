import Diagnostics

/// Builds a template's tree from its pieces, reporting what doesn't nest.
struct TemplateTree {
  /// How deep tags may nest in one file: the library parses and renders recursively.
  static let maximumDepth = 50

  private struct Frame {
    var tag: Tag?
    var nodes: [TemplateNode] = []
    var blocks: [TemplateBlock] = []
  }

  private(set) var nodes: [TemplateNode] = []
  private(set) var findings: FileFindings
  private let bytes: [UInt8]
  private var stack = [Frame()]
  /// Nothing more is taken in: a tree of any depth can't even be freed.
  private var isTooDeep = false

  init(_ scanner: TagScanner, of bytes: [UInt8]) {
    self.bytes = bytes
    findings = scanner.findings
    for piece in scanner.pieces where !isTooDeep {
      switch piece {
      case .text(let range, let location): addText(range, at: location)
      case .tag(let tag): add(tag)
      }
    }
    while stack.count > 1 {
      if let tag = stack.last?.tag, !isTooDeep {
        findings.error(
          "unclosed-section", "`\(tag.name.text)` is never closed", at: tag.place,
          fix: "write `{{/\(tag.name.text)}}` where it ends")
      }
      endFrame()
    }
    nodes = stack[0].nodes
  }

  private var isInParent: Bool { stack.last?.tag?.kind == .parent }

  private mutating func add(_ tag: Tag) {
    switch tag.kind {
    case .comment: break
    case .variable, .unescaped: append(.variable(tag), at: tag.place)
    case .partial: append(.partial(tag), at: tag.place)
    case .section, .inverted, .parent, .block:
      if stack.count == Self.maximumDepth {
        findings.error(
          "nested-too-deeply", "tags nest deeper than \(Self.maximumDepth)", at: tag.place,
          fix: "move the inner part to a partial")
        isTooDeep = true
        return
      }
      stack.append(Frame(tag: tag))
    case .close: close(tag)
    }
  }

  private mutating func close(_ tag: Tag) {
    let open = stack.lastIndex { $0.tag?.name.text == tag.name.text }
    if open == stack.count - 1 { return endFrame() }
    guard let open, open > 0 else {
      findings.error(
        "mismatched-section", "`{{/\(tag.name.text)}}` closes nothing", at: tag.place,
        fix: stack.last?.tag.map { "`\($0.name.text)` is what is open here" })
      return
    }
    let inner = stack.last?.tag?.name.text ?? ""
    findings.error(
      "mismatched-section", "`\(inner)` is still open where `\(tag.name.text)` is closed",
      at: tag.place, fix: "write `{{/\(inner)}}` before")
    while stack.count > open { endFrame() }
  }

  private mutating func endFrame() {
    let frame = stack.removeLast()
    guard let tag = frame.tag else { return }
    switch tag.kind {
    case .parent: append(.parent(tag, frame.blocks), at: tag.place)
    case .block:
      let block = TemplateBlock(tag: tag, nodes: frame.nodes)
      if isInParent { define(block) } else { append(.block(block), at: tag.place) }
    case .section, .inverted: append(.section(tag, frame.nodes), at: tag.place)
    case .variable, .unescaped, .close, .partial, .comment: break
    }
  }

  private mutating func define(_ block: TemplateBlock) {
    let name = block.tag.name.text
    if stack[stack.count - 1].blocks.contains(where: { $0.tag.name.text == name }) {
      findings.error(
        "duplicate-block", "`\(name)` is filled twice", at: block.tag.place,
        fix: "keep one: the other would never be shown")
    }
    stack[stack.count - 1].blocks.append(block)
  }

  private mutating func addText(_ range: Range<Int>, at location: SourceLocation) {
    guard isInParent else {
      stack[stack.count - 1].nodes.append(.text(range, at: location))
      return
    }
    var place = location
    for byte in bytes[range] {
      guard byte.isHTMLSpace else { return reportOutsideBlock(at: place..<place) }
      if byte == UInt8(ascii: "\n") {
        place = SourceLocation(line: place.line + 1, column: 1)
      } else {
        place.column += 1
      }
    }
  }

  private mutating func append(_ node: TemplateNode, at place: SourceRange) {
    guard !isInParent else { return reportOutsideBlock(at: place) }
    stack[stack.count - 1].nodes.append(node)
  }

  private mutating func reportOutsideBlock(at place: SourceRange) {
    let layout = stack.last?.tag?.name.text ?? ""
    findings.error(
      "text-outside-block", "this stands outside the blocks that fill `\(layout)`", at: place,
      why: "it would not be shown", fix: "put it in a block: `{{$name}}…{{/name}}`")
  }
}
