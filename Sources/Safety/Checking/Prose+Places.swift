import Prose

extension Prose {
  /// The section of the page that holds `section` and isn't itself within another; 0 for what
  /// stands before the first heading.
  func outermostSection(around section: Int) -> Int {
    var section = section
    while let parent = sections[section].parent, parent != 0 { section = parent }
    return section
  }

  /// Whether one of two sections holds the other, or they are one.
  func areNested(_ first: Int, _ second: Int) -> Bool {
    isSection(first, within: second) || isSection(second, within: first)
  }

  private func isSection(_ inner: Int, within outer: Int) -> Bool {
    var section = Optional(inner)
    while let current = section {
      if current == outer { return true }
      section = sections[current].parent
    }
    return false
  }
}
