/// A file as it goes to a browser.
struct ServedFile: Sendable {
  var status = HTTPStatus.ok
  var type: String
  var bytes: [UInt8]
  /// Changes with the bytes, and only with them.
  var tag: String
  /// Nil for what isn't a page.
  var state: PageState?
  /// The panel alone, to put in the place of another.
  var panel = ""
  /// The URLs of the page's own style sheets, in their order.
  var styleSheets: [String] = []

  init(type: String, bytes: [UInt8]) {
    self.type = type
    self.bytes = bytes
    tag = ContentHash(bytes).text
  }

  /// Adds what a preview adds to a page, which is as a build writes it.
  init(page: [UInt8], panel: String, status: HTTPStatus = .ok) {
    let state = PageState(page: page, panel: panel)
    self.status = status
    type = MediaType.html
    bytes = PageInjection.injected(into: page, panel: panel, state: state)
    tag = state.text
    self.state = state
    self.panel = panel
    styleSheets = StyleSheetLinks.ranges(in: page).map {
      String(decoding: page[$0], as: UTF8.self)
    }
  }
}
