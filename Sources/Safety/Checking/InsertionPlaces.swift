import Content
import Diagnostics
import Markdown
import Prose

/// Where on a page a warning that is missing belongs: always before a block of the outermost level,
/// so that no list or box is broken up.
struct InsertionPlaces {
  private let blocks: [Block]
  private let prose: Prose

  init(_ reading: ArticleReading) {
    blocks = reading.article.document.blocks
    prose = reading.prose
  }

  /// Where a warning for the whole page belongs: after the lead, before the first heading.
  ///
  /// - Parameter sentence: what it must stand before, if there is such a thing.
  /// - Returns: the start of a block; nil if there is none.
  func page(before sentence: Int) -> SourceLocation? {
    guard !blocks.isEmpty else { return nil }
    let heading = blocks.firstIndex(where: \.isHeading)
    let limit = block(of: sentence)
    let first = [heading, limit].compactMap(\.self).min() ?? afterLead
    return blocks[keepingComments(first)].range.lowerBound
  }

  /// Where a warning for a section belongs: right after its heading; nil if it can't stand there.
  func section(_ section: Int, before sentence: Int) -> SourceLocation? {
    guard let heading = block(of: prose.sections[section].sentences.lowerBound),
      blocks[heading].isHeading, heading + 1 < blocks.count, block(of: sentence) != heading
    else { return nil }
    return blocks[heading + 1].range.lowerBound
  }

  /// The block after the first paragraph, or the first block if there is no such thing.
  private var afterLead: Int {
    let first = blocks.firstIndex { !$0.isHTML } ?? 0
    guard case .paragraph = blocks[first].kind, first + 1 < blocks.count else { return first }
    return first + 1
  }

  /// The outermost block that holds a sentence.
  private func block(of sentence: Int) -> Int? {
    guard prose.sentences.indices.contains(sentence) else { return nil }
    let place = prose.range(of: prose.sentences[sentence].bytes).lowerBound
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// A comment speaks of the block after it, so nothing goes between the two; one at the start of
  /// the page speaks of the page.
  private func keepingComments(_ index: Int) -> Int {
    var start = index
    while start > 0, blocks[start - 1].isHTML { start -= 1 }
    return start == 0 ? index : start
  }
}

extension Block {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether this is raw HTML, which in an article can only be comments.
  var isHTML: Bool {
    if case .html = kind { true } else { false }
  }
}
