/// Tells whether an open page is what would be served now, and if not, what the browser must do.
///
/// It rests on the bytes alone: it holds across restarts, and a page is left alone by a change that
/// doesn't concern it.
struct PageState: Hashable, Sendable {
  /// Of the page without the names of its style sheets.
  let content: ContentHash
  let styles: ContentHash
  let panel: ContentHash

  init(page: [UInt8], panel: String) {
    var content = ContentHash()
    var styles = ContentHash()
    var start = 0
    for range in StyleSheetLinks.ranges(in: page) {
      content.combine(page[start..<range.lowerBound])
      styles.combine(page[range])
      styles.combine([.lineFeed])
      start = range.upperBound
    }
    content.combine(page[start...])
    self.content = content
    self.styles = styles
    self.panel = ContentHash(panel.utf8)
  }

  /// As pages are marked with it.
  var text: String { "\(content.text).\(styles.text).\(panel.text)" }

  /// What a page marked `text` must do to become this one; nil if it is.
  func change(from text: String) -> PageChange? {
    let old = text.split(separator: ".")
    guard old.count == 3, old[0] == content.text else { return .reload }
    let changesStyles = old[1] != styles.text
    let changesPanel = old[2] != panel.text
    guard changesStyles || changesPanel else { return nil }
    return .patch(styles: changesStyles, panel: changesPanel)
  }
}

/// What a browser must do so that an open page shows the site as it is now.
enum PageChange: Hashable, Sendable {
  case reload
  /// The page is the same; only what lies around it isn't.
  case patch(styles: Bool, panel: Bool)
}
