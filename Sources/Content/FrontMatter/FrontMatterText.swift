package import Diagnostics

/// A file cut in two at its `---` fences: the YAML about the text, and the text.
package struct FrontMatterText: Hashable, Sendable {
  package var yaml: Substring
  /// The number of the line that ``yaml`` starts on: 2, as the fence has the first.
  package var yamlFirstLine: Int
  package var body: Substring
  /// The same as bytes, to be parsed.
  package var bodyBytes: [UInt8]
  package var bodyFirstLine: Int

  /// Cuts `text`, or says in `findings` which fence is missing.
  ///
  /// A fence is a line of exactly `---`, blanks after it allowed. A first line that only resembles
  /// one is refused: its author meant front matter, and a `draft: true` in it must not be lost.
  package static func split(_ text: String, findings: inout FileFindings) -> FrontMatterText? {
    var lines = LineCursor(text)
    let first = lines.next() ?? ""
    guard isFence(first) else {
      reportMissing(first, findings: &findings)
      return nil
    }
    let start = lines.position
    var lookalike: Int?
    lines.skipPlain()
    while let line = lines.next() {
      if isFence(line) {
        return FrontMatterText(
          yaml: text[start..<line.startIndex], yamlFirstLine: 2,
          body: text[lines.position...], bodyBytes: lines.takeRest(),
          bodyFirstLine: lines.number + 1)
      }
      if lookalike == nil, resemblesFence(line) { lookalike = lines.number }
      lines.skipPlain()
    }
    findings.error(
      "front-matter-fence", "the front matter that starts here has no closing `---`",
      at: SourceRange(line: 1, column: 1, length: 3),
      fix: lookalike.map { "write exactly `---` on line \($0)" }
        ?? "put a line `---` between the front matter and the text")
    return nil
  }

  private static func reportMissing(_ first: Substring, findings: inout FileFindings) {
    let range = SourceRange(line: 1, column: 1, length: first.utf8.count)
    guard resemblesFence(first) else {
      findings.error(
        "no-front-matter", "the file doesn't start with front matter", at: .start,
        fix: "start with a line `---`, then `title: …` and the other keys, then `---` again")
      return
    }
    findings.error(
      "front-matter-fence", "this line isn't `---`, so what follows is no front matter", at: range,
      why: "the keys below would be published as text, and a `draft: true` among them ignored",
      fix: "write exactly `---`")
  }

  private static func isFence(_ line: Substring) -> Bool {
    let bytes = line.utf8
    return bytes.starts(with: "---".utf8) && bytes.dropFirst(3).allSatisfy(isBlank)
  }

  /// Whether a line starts like a fence, or is made of nothing but dashes of any kind and blanks.
  private static func resemblesFence(_ line: Substring) -> Bool {
    if line.utf8.starts(with: "---".utf8) || line.utf8.starts(with: "+++".utf8) { return true }
    // Most lines start with a letter: they are told apart by one byte.
    guard let start = line.utf8.first(where: { !isBlank($0) }),
      start == UInt8(ascii: "-") || start == UInt8(ascii: "+") || start >= 0x80
    else { return false }
    let marks = line.unicodeScalars.filter {
      $0 != " " && $0 != "\t" && $0 != "\r" && $0 != "\u{A0}"
    }
    guard let first = marks.first else { return false }
    let isLong =
      marks.count > 1 || first == "\u{2014}" || first == "\u{2E3A}" || first == "\u{2E3B}"
    return isLong
      && marks.allSatisfy {
        $0.properties.generalCategory == .dashPunctuation || $0 == "+" || $0 == "\u{2212}"
          || $0 == "\u{FEFF}"
      }
  }
}

/// Walks the lines of a text, without a byte order mark and without their line ends.
private struct LineCursor {
  private let text: String
  /// The same: a line end is found in an array in a fifth of the time that it takes in a text.
  private var bytes: [UInt8]
  private var offset: Int
  /// How many lines were read.
  private(set) var number = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Where the next line starts.
  var position: String.Index { index(offset) }

  mutating func next() -> Substring? {
    guard offset < bytes.count else { return nil }
    number += 1
    let start = offset
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    offset = min(end + 1, bytes.count)
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return text[index(start)..<index(end)]
  }

  /// Steps over the lines that their first byte shows to be no fence, nor like one: nearly all.
  mutating func skipPlain() {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte < 0x80, byte &- 0x61 < 26 || byte &- 0x41 < 26 else { return }
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      offset = min(offset + 1, bytes.count)
      number += 1
    }
  }

  /// Hands over all that comes after the lines that were read.
  mutating func takeRest() -> [UInt8] {
    defer { bytes = [] }
    bytes.removeFirst(offset)
    return bytes
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}
