/// Reads HTML strictly: anything that the renderer doesn't write by itself is a mistake.
struct BodyMarkup {
  /// The first mistake, with its place.
  private(set) var mistake: String?
  private let bytes: [UInt8]
  private let isPlain: Bool
  private var position = 0
  private var open: [String] = []

  /// Reads `html`; if it is plain CommonMark, raw HTML that was left out may have left a comment.
  init(_ html: String, isPlain: Bool = false) {
    bytes = Array(html.utf8)
    self.isPlain = isPlain
    while mistake == nil, position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: ">"): note("a bare >")
      case UInt8(ascii: "\""): note("a bare quotation mark")
      case UInt8(ascii: "&"): readReference()
      default: position += 1
      }
    }
    if mistake == nil, let name = open.last { note("\(name) isn't closed") }
  }

  private mutating func note(_ text: String) { mistake = "\(text) at byte \(position)" }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  private mutating func name() -> String {
    let name = bytes[position...].prefix {
      $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")
        || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: "-")
    }
    position += name.count
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func readReference() {
    let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#x27;"]
    if !known.contains(where: { skip($0) }) { note("a bare &") }
  }

  private mutating func readTag() {
    if isPlain, skip("<!-- raw HTML omitted -->") { return }
    if skip("</") {
      let name = name()
      if open.popLast() != name || !skip(">") { note("\(name) is closed out of turn") }
      return
    }
    position += 1
    let name = name()
    guard Self.elements.contains(name) else { return note("an element `\(name)`") }
    var names: Set<String> = []
    while mistake == nil, skip(" ") {
      if skip("/>") { return }
      let attribute = readAttribute()
      if !names.insert(attribute).inserted { note("\(attribute) twice in a tag") }
    }
    if mistake == nil, !skip(">") { note("a tag that doesn't end") }
    if !Self.void.contains(name) { open.append(name) }
  }

  private mutating func readAttribute() -> String {
    let name = name()
    guard Self.attributes.contains(name), skip("=\"") else {
      note("an attribute `\(name)`")
      return name
    }
    let start = position
    while mistake == nil, position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      switch bytes[position] {
      case UInt8(ascii: "<"), UInt8(ascii: ">"): note("markup in \(name)")
      case UInt8(ascii: "&"): readReference()
      default: position += 1
      }
    }
    if !isPlain, name == "href" || name == "src" { check(address: bytes[start..<position]) }
    if !skip("\"") { note("\(name) doesn't end") }
    return name
  }

  /// Compares by hand what `URLSafety` decides: the letters up to the first colon, as a browser
  /// sees them.
  private mutating func check(address: ArraySlice<UInt8>) {
    let seen = address.filter { $0 > 0x20 }
    let beginning = seen.prefix { !"/?#".utf8.contains($0) }
    guard let colon = beginning.firstIndex(of: UInt8(ascii: ":")) else { return }
    let scheme = String(decoding: beginning[..<colon], as: UTF8.self).lowercased()
    if !["https", "http", "mailto", "tel"].contains(scheme) { note("an address of \(scheme):") }
  }

  private static let void: Set = ["br", "hr", "img"]
  private static let elements: Set = [
    "a", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img",
    "li", "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
  ]
  private static let attributes: Set = [
    "alt", "aria-label", "aria-labelledby", "class", "data-statement", "height", "href", "id",
    "rel", "role", "scope", "src", "start", "tabindex", "title", "width",
  ]
}
