/// A built page read strictly: anything that our templates and renderer don't write is a mistake.
///
/// So text that got out of its place, be it a tag, an attribute or a bare `<`, can't go unseen.
struct PageMarkup {
  struct Tag {
    var name: String
    var attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// The text of each `script` element that has no source, as it stands there.
  private(set) var scripts: [String] = []
  private(set) var mistakes: [String] = []
  private var open: [String] = []
  private var scanner: ByteScanner

  init(_ bytes: [UInt8]) {
    scanner = ByteScanner(bytes)
    if !scanner.skip("<!DOCTYPE html>\n") { note("the page doesn't begin with its type") }
    while let byte = scanner.peek() { read(byte) }
    if !open.isEmpty { note("never closed: \(open)") }
    let ids = tags.compactMap { $0.attributes["id"] }
    if Set(ids).count != ids.count { note("an id stands there twice") }
  }

  var ids: Set<String> { Set(tags.compactMap { $0.attributes["id"] }) }

  /// The values of an attribute, with the names of their elements; references are undone.
  func values(of attribute: String) -> [(element: String, value: String)] {
    tags.compactMap { tag in tag.attributes[attribute].map { (tag.name, $0) } }
  }

  private mutating func note(_ mistake: String) {
    mistakes.append("\(mistake) at byte \(scanner.position)")
  }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): readTag()
    case UInt8(ascii: ">"):
      note("a bare >")
      scanner.advance()
    case UInt8(ascii: "&"): readReference()
    default: scanner.advance()
    }
  }

  private mutating func readReference() {
    let reference = scanner.take { $0 != UInt8(ascii: ";") && $0 > 0x20 }
    if reference.unescaped == nil { note("a bare &") }
    _ = scanner.skip(";")
  }

  private mutating func readTag() {
    if scanner.skip("</") {
      let name = scanner.takeName()
      if open.popLast() != name || !scanner.skip(">") { note("an end tag \(name) too many") }
      return
    }
    scanner.advance()
    let name = scanner.takeName()
    guard !name.isEmpty else { return note("a bare <") }
    let attributes = readAttributes()
    tags.append(Tag(name: name, attributes: attributes))
    if Self.void.contains(name) { return }
    open.append(name)
    guard name == "script" else { return }
    let text = scanner.take(upTo: "</script")
    if attributes["src"] == nil {
      scripts.append(text)
    } else if !text.isEmpty {
      note("two scripts")
    }
  }

  private mutating func readAttributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while scanner.skip(" ") || scanner.skip("\n") {
      if scanner.skip("/>") { return attributes }
      let name = scanner.takeName()
      var value = ""
      if scanner.skip("=\"") {
        value = scanner.take { $0 != UInt8(ascii: "\"") }
        if !scanner.skip("\"") { note("an open value of \(name)") }
      }
      if name.isEmpty || name.hasPrefix("on") || name == "style" { note("an attribute \(name)") }
      guard let text = value.unescaped else {
        note("markup in a value of \(name)")
        continue
      }
      if attributes.updateValue(text, forKey: name) != nil { note("\(name) twice in a tag") }
    }
    if !scanner.skip(">") { note("a tag that doesn't end") }
    return attributes
  }

  private static let void: Set = ["meta", "link", "br", "hr", "img", "input"]
}

extension String {
  /// The text that an escaped text stands for; nil if it holds markup or a bare `&`.
  fileprivate var unescaped: String? {
    guard !contains("<"), !contains(">") else { return nil }
    var result = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let end = rest[start...].firstIndex(of: ";") ?? rest.endIndex
      guard let text = Self.references[rest[start..<end].dropFirst()] else { return nil }
      result += text
      rest = end == rest.endIndex ? "" : rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static let references: [Substring: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
  ]
}
