import Diagnostics

/// Cuts a template's text into tags and the text between them.
///
/// The library's own tokens can't be read from outside, and they don't say where a tag stands.
struct TagScanner {
  enum Piece: Sendable {
    case text(Range<Int>, at: SourceLocation)
    case tag(Tag)
  }

  private(set) var pieces: [Piece] = []
  private(set) var findings: FileFindings

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var textStart = 0
  private var textLocation = SourceLocation(line: 1, column: 1)

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    findings = FileFindings(file: file)
    while position < bytes.count {
      if starts(with: "{{", at: position) { readTag() } else { advance(to: position + 1) }
    }
    endText(at: position)
  }

  private var location: SourceLocation {
    SourceLocation(line: line, column: position - lineStart + 1)
  }

  private func starts(with prefix: String, at index: Int) -> Bool {
    bytes[index...].starts(with: prefix.utf8)
  }

  private mutating func advance(to end: Int) {
    while position < end {
      if bytes[position] == UInt8(ascii: "\n") {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
  }

  private mutating func endText(at end: Int) {
    if textStart < end { pieces.append(.text(textStart..<end, at: textLocation)) }
  }

  private mutating func readTag() {
    let opening = SourceRange(line: location.line, column: location.column, length: 2)
    let sigil = position + 2 < bytes.count ? bytes[position + 2] : 0
    let isTriple = sigil == UInt8(ascii: "{")
    guard
      let end = closing(
        isTriple ? "}}}" : "}}", from: position + 2, isComment: sigil == UInt8(ascii: "!"))
    else {
      findings.error(
        "unclosed-tag", "this tag is never closed", at: opening,
        fix: "write `\(isTriple ? "}}}" : "}}")` after the name, on the same line")
      advance(to: position + (isTriple ? 3 : 2))
      return
    }
    let tagEnd = end + (isTriple ? 3 : 2)
    let ownLine = isValue(sigil) ? nil : ownLine(of: position..<tagEnd)
    endText(at: ownLine?.lowerBound ?? position)
    interpret(sigil, isTriple: isTriple, end: end, opening: opening)
    advance(to: ownLine?.upperBound ?? tagEnd)
    textStart = position
    textLocation = location
  }

  private func isValue(_ sigil: UInt8) -> Bool {
    let marks = [UInt8]("#^/><$!".utf8)
    return !marks.contains(sigil)
  }

  /// The whole line that a tag stands on, if it stands there alone: Mustache then drops the line.
  private func ownLine(of tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = tag.upperBound
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    guard end < bytes.count else { return start..<end }
    return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
  }

  /// Where `mark` stands, if it comes before another tag and, but for a comment, on this line.
  private func closing(_ mark: String, from start: Int, isComment: Bool) -> Int? {
    var index = start + (mark.utf8.count == 3 ? 1 : 0)
    while index < bytes.count {
      if starts(with: mark, at: index) { return index }
      if !isComment, bytes[index] == UInt8(ascii: "\n") || starts(with: "{{", at: index) {
        return nil
      }
      index += 1
    }
    return nil
  }

  private mutating func interpret(_ sigil: UInt8, isTriple: Bool, end: Int, opening: SourceRange) {
    guard let (kind, skipped) = kind(of: sigil, at: opening) else { return }
    guard kind != .comment else {
      let name = TagName(text: "", path: [], asksEmpty: false)
      pieces.append(.tag(Tag(kind: .comment, name: name, place: opening)))
      return
    }
    var start = position + 2 + skipped
    var last = end
    while start < last, bytes[start].isHTMLSpace { start += 1 }
    while start < last, bytes[last - 1].isHTMLSpace { last -= 1 }
    let text = String(decoding: bytes[start..<last], as: UTF8.self)
    let place = SourceRange(line: line, column: start - lineStart + 1, length: last - start)
    if let tag = tag(kind, named: text, at: place) { pieces.append(.tag(tag)) }
  }

  /// The kind of a tag and how many bytes its mark takes; nil, with a finding, for what we refuse.
  private mutating func kind(of sigil: UInt8, at place: SourceRange) -> (Tag.Kind, Int)? {
    switch sigil {
    case UInt8(ascii: "{"): return (.unescaped, 1)
    case UInt8(ascii: "&"): return (.unescaped, 1)
    case UInt8(ascii: "#"): return (.section, 1)
    case UInt8(ascii: "^"): return (.inverted, 1)
    case UInt8(ascii: "/"): return (.close, 1)
    case UInt8(ascii: ">"): return (.partial, 1)
    case UInt8(ascii: "<"): return (.parent, 1)
    case UInt8(ascii: "$"): return (.block, 1)
    case UInt8(ascii: "!"): return (.comment, 1)
    case UInt8(ascii: "="): refuse("a set-delimiter tag", at: place)
    case UInt8(ascii: "%"): refuse("a pragma", at: place)
    default: return (.variable, 0)
    }
    return nil
  }

  private mutating func refuse(_ what: String, at place: SourceRange) {
    findings.error(
      "unsupported-tag", "\(what) can't be used here", at: place,
      why: "what it changes can't be checked before a page is written",
      fix: "use variables, sections, partials and blocks only")
  }

  private mutating func tag(_ kind: Tag.Kind, named text: String, at place: SourceRange) -> Tag? {
    if kind == .partial || kind == .parent, text.hasPrefix("*") {
      refuse("a partial whose name comes from the page", at: place)
      return nil
    }
    // A closing tag may close a parent, whose name is a file's.
    let isTemplate =
      kind == .partial || kind == .parent
      || kind == .close && !text.utf8.contains(0x28)
        && text.utf8.contains(UInt8(ascii: "/"))
    do throws(TagName.Mistake) {
      let name = try TagName(parsing: text, isTemplate: isTemplate)
      return Tag(kind: kind, name: name, place: place)
    } catch {
      report(error, in: text, at: place)
      return nil
    }
  }

  private mutating func report(_ mistake: TagName.Mistake, in text: String, at place: SourceRange) {
    switch mistake {
    case .malformed:
      findings.error(
        "malformed-name", "`\(text)` can't be a name", at: place,
        fix: "use letters, digits, `-` and `_`, with `.` between the parts")
    case .unknownTransform(let transform):
      findings.error(
        "unknown-transform", "templates can't use `\(transform)(…)`", at: place,
        fix: "the only one is `empty(list)`, in a section")
    }
  }
}
