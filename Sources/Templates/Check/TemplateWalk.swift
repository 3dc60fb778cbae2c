import Diagnostics

/// Goes through a page's template in the order of rendering, reports whatever would be shown wrongly
/// or not at all, and notes each step for the renderer.
struct TemplateWalk {
  /// Longer chains of partials, blocks and sections could exhaust the stack while rendering.
  private static let maximumDepth = 200
  /// More expansions of partials than any page needs: stops templates that double each other.
  private static let maximumExpansions = 10_000

  /// What surrounds the tag that the walk has reached.
  private struct Surroundings {
    var scopes: ScopeChain
    /// What fills a block, and the file it stands in. The outermost template wins, as in the
    /// library.
    var fillings: [String: (TemplateBlock, TemplateFile)] = [:]
    /// Names of the templates that are being expanded.
    var templates: [String] = []
    var filledBlocks: [String] = []
    var depth = 0
  }

  var findings: [Finding] = []
  /// How the page is rendered, if there are no findings.
  private(set) var program = TemplateProgram()
  /// Names of the templates that were met.
  private(set) var reached: Set<String> = []
  /// The page's own fields that are shown or asked for somewhere.
  var fieldsShown: Set<String> = []
  let files: [String: TemplateFile]
  let page: String
  private var markup = MarkupContext()
  var blocksMet: Set<String> = []
  private var expansions = 0

  init(_ file: TemplateFile, for contract: Contract, in files: [String: TemplateFile]) {
    self.files = files
    page = contract.model
    let surroundings = Surroundings(scopes: ScopeChain(contract), templates: [file.name])
    reached.insert(file.name)
    visit(file.nodes, of: file, surroundings)
    if markup.place != .text {
      report("uneven-section", "the page ends inside \(markup.place.noun)", in: file, at: .start)
    }
  }

  private mutating func visit(
    _ nodes: [TemplateNode], of file: TemplateFile, _ surroundings: Surroundings
  ) {
    for node in nodes {
      switch node {
      case .text(let range, let location): read(range, from: location, of: file)
      case .variable(let tag): checkVariable(tag, in: file, surroundings.scopes)
      case .section(let tag, let nodes): visitSection(tag, nodes, of: file, surroundings)
      case .partial(let tag): expand(tag, blocks: [], of: file, surroundings)
      case .parent(let tag, let blocks): expand(tag, blocks: blocks, of: file, surroundings)
      case .block(let block): visitBlock(block, of: file, surroundings)
      }
    }
  }

  // MARK: Sections

  private mutating func visitSection(
    _ tag: Tag, _ nodes: [TemplateNode], of file: TemplateFile, _ surroundings: Surroundings
  ) {
    guard var inner = deeper(surroundings, at: tag, in: file) else { return }
    guard let match = resolve(tag, in: file, inner.scopes) else {
      // Its content can't be judged without knowing what it stands over.
      return
    }
    let section = SectionRules(tag: tag, match: match, scopes: inner.scopes)
    if let mistake = section.mistake {
      report("wrong-kind", mistake.message, in: file, at: tag.place, fix: mistake.fix)
      guard case .flag = match.kind.content else { return }
    }
    inner.scopes = section.innerScopes
    let before = markup.place
    let step = program.beginSection(
      match.path, asksEmpty: tag.name.asksEmpty, isInverted: tag.kind == .inverted)
    visit(nodes, of: file, inner)
    program.endSection(step)
    if markup.place != before {
      report(
        "uneven-section",
        "`\(tag.name.text)` starts in \(before.noun) and ends in \(markup.place.noun)",
        in: file, at: tag.place,
        why: "a section may be left out, and the page must be well-formed with and without it")
    }
  }

  // MARK: Partials and blocks

  private mutating func expand(
    _ tag: Tag, blocks: [TemplateBlock], of file: TemplateFile, _ surroundings: Surroundings
  ) {
    let name = tag.name.text
    guard let target = files[name] else { return reportUnknown(tag, in: file) }
    reached.insert(name)
    guard !surroundings.templates.contains(name) else {
      let chain = (surroundings.templates + [name]).joined(separator: " → ")
      return report(
        "recursive-partial", "`\(name)` includes itself: \(chain)", in: file, at: tag.place,
        why: "the page would never end")
    }
    guard var inner = deeper(surroundings, at: tag, in: file) else { return }
    expansions += 1
    inner.templates.append(name)
    for block in blocks where inner.fillings[block.tag.name.text] == nil {
      inner.fillings[block.tag.name.text] = (block, file)
    }
    let metBefore = blocksMet
    blocksMet = []
    visit(target.nodes, of: target, inner)
    for block in blocks where !blocksMet.contains(block.tag.name.text) {
      reportUnknownBlock(block.tag, of: name, in: file)
    }
    blocksMet.formUnion(metBefore)
  }

  private mutating func visitBlock(
    _ block: TemplateBlock, of file: TemplateFile, _ surroundings: Surroundings
  ) {
    let name = block.tag.name.text
    blocksMet.insert(name)
    guard var inner = deeper(surroundings, at: block.tag, in: file) else { return }
    guard let (filling, source) = surroundings.fillings[name] else {
      return visit(block.nodes, of: file, inner)
    }
    guard !surroundings.filledBlocks.contains(name) else {
      return report(
        "recursive-partial", "`\(name)` is filled by a block that holds `\(name)`", in: file,
        at: block.tag.place, why: "the page would never end")
    }
    inner.filledBlocks.append(name)
    visit(filling.nodes, of: source, inner)
  }

  private mutating func deeper(
    _ surroundings: Surroundings, at tag: Tag, in file: TemplateFile
  ) -> Surroundings? {
    guard surroundings.depth < Self.maximumDepth, expansions < Self.maximumExpansions else {
      report(
        "nested-too-deeply", "sections and partials go too far here", in: file, at: tag.place,
        why:
          "at most \(Self.maximumDepth) stand in each other, and \(Self.maximumExpansions) in a page"
      )
      return nil
    }
    var inner = surroundings
    inner.depth += 1
    return inner
  }

  // MARK: Variables and text

  private mutating func checkVariable(
    _ tag: Tag, in file: TemplateFile, _ scopes: ScopeChain
  ) {
    defer { markup.feedValue() }
    guard let match = resolve(tag, in: file, scopes) else { return }
    program.addValue(match.path)
    let rules = VariableRules(tag: tag, match: match, place: markup.place)
    for mistake in rules.mistakes {
      report(
        mistake.rule, mistake.message, in: file, at: tag.place, why: mistake.why, fix: mistake.fix)
    }
  }

  private mutating func read(
    _ range: Range<Int>, from location: SourceLocation, of file: TemplateFile
  ) {
    program.addLiteral(file.bytes[range])
    var place = location
    for byte in file.bytes[range] {
      if let code = markup.feed(byte) {
        report(
          "inline-code", "\(code.noun) would not work", in: file, at: code.range(endingAt: place),
          why: "the site runs under `Content-Security-Policy: default-src 'self'`",
          fix: "put it in a file under `assets/`")
      }
      place.column += 1
      if byte == UInt8(ascii: "\n") {
        place = SourceLocation(line: place.line + 1, column: 1)
      }
    }
  }
}

extension MarkupContext.InlineCode {
  fileprivate var noun: String {
    switch self {
    case .attribute(let name): "an attribute `\(name)`"
    case .styleElement: "a `<style>` element"
    case .script: "a script in the page"
    }
  }

  fileprivate func range(endingAt place: SourceLocation) -> SourceRange {
    guard case .attribute(let name) = self else { return place..<place }
    let column = max(1, place.column - name.utf8.count)
    return SourceRange(line: place.line, column: column, length: place.column - column)
  }
}
