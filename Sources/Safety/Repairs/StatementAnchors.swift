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
    // A comment that suppresses a finding speaks of the block that follows it.
    while anchor > 0, blocks[anchor - 1].isSuppression { anchor -= 1 }
    return anchor
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

  fileprivate var isSuppression: Bool {
    guard case .html(let html) = kind else { return false }
    let text = html.utf8.drop { $0 == UInt8(ascii: " ") }
    return text.starts(with: "<!--".utf8)
      && text.dropFirst(4).drop { $0 == UInt8(ascii: " ") }.starts(with: "remedy-ignore".utf8)
  }
}
