/// What a preview adds to the pages it sends: the panel, and the script that keeps a page current.
///
/// The panel stands in a shadow tree, so that the site's styles don't change it and its own don't
/// change the site. All comes from paths of this server: the pages' policy allows nothing else.
enum PageInjection {
  static let scriptPath = "/_remedy/preview.js"
  static let stylesPath = "/_remedy/preview.css"

  /// `page` with the additions before the end of its body.
  static func injected(into page: [UInt8], panel: String, state: PageState) -> [UInt8] {
    let addition = """
      <remedy-preview data-state="\(state.text)"><template shadowrootmode="open">\
      <link rel="stylesheet" href="\(stylesPath)">\
      <div id="panel">\(panel)</div></template></remedy-preview>\
      <script src="\(scriptPath)" defer></script>

      """
    let end = endOfBody(page) ?? page.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.count + addition.utf8.count)
    bytes += page[..<end]
    bytes += addition.utf8
    bytes += page[end...]
    return bytes
  }

  private static func endOfBody(_ page: [UInt8]) -> Int? {
    var index = page.endIndex
    while let start = page[..<index].lastIndex(of: UInt8(ascii: "<")) {
      if page[start...].starts(with: "</body>".utf8) { return start }
      index = start
    }
    return nil
  }
}
