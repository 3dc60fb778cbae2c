import Content
import Diagnostics
import Site

/// Tells an open page what to do when the site changes.
struct PageWatch: Sendable {
  static let path = "/_remedy/events"

  /// Of the page, decoded.
  let pagePath: String
  /// What the page says that it shows.
  private(set) var state: String
  private let pages: SitePages
  private var version: Int?

  init(pagePath: String, state: String, pages: SitePages) {
    self.pagePath = pagePath
    self.state = state
    self.pages = pages
  }

  /// A word for each time that ``next()`` may have something to say.
  func news() async -> AsyncStream<Void> { await pages.current.news() }

  /// What the page must do now, as an event of a stream; nil if it is current.
  mutating func next() async -> String? {
    let refresh = await pages.current.refresh
    defer { version = refresh.version }
    guard case .file(let file) = await pages.place(at: pagePath), let new = file.state else {
      return event(.reload, "", ServedFile(type: "", bytes: []))
    }
    let known = state
    state = new.text
    if let change = new.change(from: known) { return event(change, new.text, file) }
    // The page says the same, but shows something else: a picture of the same name.
    let isNews = version != nil && version != refresh.version
    return isNews && shows(refresh.changed, file) ? event(.reload, new.text, file) : nil
  }

  private func shows(_ changed: ChangedFiles, _ file: ServedFile) -> Bool {
    guard case .pages(let paths) = changed else { return false }
    return paths.contains { path in
      let name = path.utf8.lastIndex(of: .slash).map { path[path.utf8.index(after: $0)...] }
      guard !MediaType.of(path).hasPrefix("text/html") else { return false }
      return file.bytes.contains(Array((name ?? path[...]).utf8))
    }
  }

  private func event(_ change: PageChange, _ state: String, _ file: ServedFile) -> String {
    let data: JSON
    switch change {
    case .reload: data = .object(["reload": .boolean(true), "state": .string(state)])
    case .patch(let styles, let panel):
      let sheets = file.styleSheets.map(JSON.string)
      data = .object([
        "state": .string(state), "styles": styles ? .array(sheets) : nil,
        "panel": panel ? .string(file.panel) : nil,
      ])
    }
    return "data: \(data.text)\n\n"
  }
}
