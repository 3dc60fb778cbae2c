import Diagnostics
import Markdown

/// Finds the block of a text that a statement goes before.
struct StatementAnchors {
  private let blocks: [Block]
  /// For each block, and for the end, how many sections have begun before it.
  private let sections: [Int]
  private let firstSection: Int

  /// - Parameter blocks: those of a whole text.
  init(_ blocks: [Block]) {
    self.blocks = blocks
    sections = blocks.reduce(into: [0]) { sections, block in
      sections.append((sections.last ?? 0) + (block.startsSection ? 1 : 0))
    }
    firstSection = blocks.firstIndex(where: \.startsSection) ?? blocks.count
  }

  /// The index of the block that one statement for all `places` stands before; the number of blocks
  /// if it stands last.
  func anchor(for places: [SourceLocation]) -> Int {
    let indices = places.map(index)
    var anchor = indices.min() ?? 0
    if Set(indices.map { sections[$0] }).count > 1 { anchor = min(anchor, firstSection) }
    return keepingComments(anchor)
  }

  /// A comment that suppresses findings speaks of the block after it, so nothing goes between the
  /// two; one at the start of the text speaks of all of it.
  private func keepingComments(_ anchor: Int) -> Int {
    var start = anchor
    while start > 0, blocks[start - 1].isComment { start -= 1 }
    return start == 0 ? anchor : start
  }

  /// The block that `place` lies in or that comes next.
  private func index(of place: SourceLocation) -> Int {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound > place { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Block {
  /// Whether the block is the heading of an outermost section.
  fileprivate var startsSection: Bool {
    guard case .heading(let heading) = kind else { return false }
    return heading.level <= 2
  }

  /// Whether the block is raw HTML, of which an article may hold only comments.
  fileprivate var isComment: Bool {
    if case .html = kind { true } else { false }
  }
}
