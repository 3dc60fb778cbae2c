import Diagnostics
import Markdown

/// Reads a document's blocks in their order into a ``Prose``.
struct ProseReader {
  /// What the blocks within a list's item, a quote or a box know of what is around them.
  struct Surroundings {
    var form = Sentence.Form.paragraph
    /// What each paragraph here completes.
    var leadIn: Int?
    /// What a list here completes if no paragraph stands before it.
    var listLeadIn: Int?
    var callout: Int?
    /// Only headings of the page itself start sections.
    var isPage = false
  }

  var collector = TextCollector()
  var scanner = SentenceScanner()
  var sentences: [Sentence] = []
  var sections = [Section(level: 0, parent: nil, sentences: 0..<0, leadEnd: -1)]
  var callouts: [CalloutUse] = []
  var inclusions: [Inclusion] = []
  var steps: [Int] = []
  /// The sections that are still open, the page first.
  private var openSections = [0]
  private var blockCount = 0

  /// A reader for a document of about as many lines, whose text seldom needs more room than this.
  init(lines: Int = 0) {
    let lines = min(max(lines, 0), 4_096)
    collector.text.reserveCapacity(lines * 64)
    collector.runs.reserveCapacity(lines * 2)
    scanner.words.reserveCapacity(lines * 12)
    sentences.reserveCapacity(lines * 2)
    sections.reserveCapacity(16)
  }

  var section: Int { openSections.last ?? 0 }

  /// Ends the sections that are still open, with the document.
  mutating func endSections() {
    while let section = openSections.popLast() { close(section) }
  }

  /// Reads a text that isn't part of the document.
  mutating func read(_ text: String, at range: SourceRange, as form: Sentence.Form) {
    let start = collector.startBlock()
    collector.append(text, at: range)
    addSentences(from: start, Surroundings(form: form))
  }

  /// Reads inlines as one block; returns its first and last sentence, if it has words.
  @discardableResult
  mutating func read(
    _ inlines: [Inline], _ surroundings: Surroundings, rowLabel: Int? = nil
  ) -> ClosedRange<Int>? {
    let start = collector.startBlock()
    collector.append(inlines)
    return addSentences(from: start, surroundings, rowLabel: rowLabel)
  }

  @discardableResult
  private mutating func addSentences(
    from start: Int, _ surroundings: Surroundings, rowLabel: Int? = nil
  ) -> ClosedRange<Int>? {
    scanner.scan(collector.text, from: start)
    guard !scanner.found.isEmpty else { return nil }
    let first = sentences.count
    for found in scanner.found {
      sentences.append(
        Sentence(
          found, form: surroundings.form, leadIn: surroundings.leadIn, rowLabel: rowLabel,
          section: section, callout: surroundings.callout, block: blockCount))
    }
    blockCount += 1
    return first...sentences.count - 1
  }

  /// Whether a sentence wants something after it: it ends with a colon, or with a word such as "if".
  func isOpen(_ sentence: Int) -> Bool {
    let sentence = sentences[sentence]
    if collector.text[sentence.bytes].last == UInt8(ascii: ":") { return true }
    guard let last = scanner.words[sentence.words].last else { return false }
    return last.bytes.upperBound == sentence.bytes.upperBound
      && OpenEnding.contains(collector.text[last.bytes])
  }
}

// Sections.
extension ProseReader {
  mutating func startSection(_ level: Int) {
    while let last = openSections.last, last > 0, sections[last].level >= level {
      close(last)
      openSections.removeLast()
    }
    let start = sentences.count
    if sections[section].leadEnd < 0 { sections[section].leadEnd = start }
    sections.append(
      Section(level: level, parent: section, sentences: start..<start, leadEnd: -1))
    openSections.append(sections.count - 1)
  }

  private mutating func close(_ section: Int) {
    let end = sentences.count
    let start = sections[section].sentences.lowerBound
    sections[section].sentences = start..<end
    if sections[section].leadEnd < 0 { sections[section].leadEnd = end }
  }
}
