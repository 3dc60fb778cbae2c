package import Diagnostics
import Markdown
import Prose

/// Sees that a link says where it leads, also to someone who hears nothing but the links.
package enum LinkText: ArticleCheck {
  package static let description = CheckDescription(
    id: "link-text",
    title: "say in a link's text where it leads, and that it is a PDF if it is one",
    severity: .error,
    why: "screen readers list links without the text around them",
    sources: ["nhs-how-we-write"],
    passing: [
      "Read about [heat therapy](../heat-therapy/index.md).",
      "[Stretches (PDF)](https://www.example.org/stretches.pdf)",
    ],
    failing: [
      "For heat therapy {==[click here](../heat-therapy/index.md)==}.",
      "See {==<https://www.example.org/>==}.",
      "{==[Stretches](https://www.example.org/stretches.pdf)==}",
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    // For the bytes of one text after the other: an array is read sooner than a string.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    for link in reading.prose.links { check(link, &bytes, findings: &findings) }
  }

  private static func check(
    _ link: ProseLink, _ bytes: inout [UInt8], findings: inout FileFindings
  ) {
    bytes.replace(with: link.destination)
    let isPDF = isPDF(bytes)
    let shown = shownText(of: link)
    bytes.replace(with: shown)
    // Nearly all links are told to be good from their bytes.
    guard isPDF || mayBeVague(bytes) || mayBeAddress(bytes) else { return }
    let text = shown.lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
    if vague.contains(words) {
      findings.report(
        description,
        words.isEmpty ? "the link has no text" : "`\(words)` doesn't say where the link leads",
        at: link.range, fix: "use the title of the page that it leads to", trigger: words)
    } else if ["http://", "https://", "www."].contains(where: text.hasPrefix), !text.contains(" ") {
      findings.report(
        description, "the link's text is a bare address", at: link.range,
        fix: "write `[what is there](address)`", trigger: text)
    } else if isPDF, !words.split(separator: " ").contains("pdf") {
      findings.report(
        description, "the link doesn't say that it leads to a PDF", at: link.range,
        severity: .warning,
        fix: "end its text in `(PDF)`", trigger: words)
    }
  }

  /// What a link shows: nearly always one run of text.
  private static func shownText(of link: ProseLink) -> String {
    if link.inlines.count == 1, case .text(let run) = link.inlines[0].kind { return run }
    return link.inlines.plainText
  }

  private static func isPDF(_ destination: [UInt8]) -> Bool {
    // The last four bytes of the path, as one number.
    var last: UInt32 = 0
    for byte in destination {
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
      last = last << 8 | UInt32(byte)
    }
    // ".pdf", letter case ignored.
    return last | 0x20_20_20 == 0x2E_70_64_66
  }

  /// Whether a text starts as addresses do; also says yes to some that aren't.
  private static func mayBeAddress(_ text: [UInt8]) -> Bool {
    // The first four bytes as one number; a `.` has the bit that makes letters small already.
    let start = text.prefix(4).reduce(0 as UInt32) { $0 << 8 | UInt32($1 | 0x20) }
    return start == 0x68_74_74_70 || start == 0x77_77_77_2E
  }

  /// Whether a text starts with the letter of a vague one and has as many; also of any that isn't
  /// ASCII.
  private static func mayBeVague(_ text: [UInt8]) -> Bool {
    var shape = Shape()
    for byte in text {
      guard byte < 0x80 else { return true }
      shape.add(byte)
    }
    return vagueShapes[shape.first] >> UInt64(min(shape.count, 63)) & 1 != 0
  }

  /// A text's first letter, and how many it has.
  private struct Shape {
    /// Counted from 1; 0 if there is none.
    var first = 0
    var count = 0

    mutating func add(_ byte: UInt8) {
      let letter = byte | 0x20
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) else { return }
      if count == 0 { first = Int(letter - UInt8(ascii: "a")) + 1 }
      count += 1
    }
  }

  /// For each first letter a bit for each number of letters that a vague text has: looked up
  /// without hashing, as it is for every link.
  private static let vagueShapes: [UInt64] = {
    var shapes = [UInt64](repeating: 0, count: 27)
    for text in vague {
      let shape = text.utf8.reduce(into: Shape()) { $0.add($1) }
      shapes[shape.first] |= 1 << UInt64(shape.count)
    }
    return shapes
  }()

  private static let vague: Set<String> = [
    "", "click", "click here", "continue", "continue reading", "details", "find out more", "go",
    "here", "info", "learn more", "link", "more", "more details", "more here", "more info",
    "more information", "page", "press here", "read", "read here", "read more", "read this", "see",
    "see here", "see more", "tap here", "this", "this article", "this link", "this page",
    "this site", "this website", "visit", "website",
  ]
}

extension [UInt8] {
  /// Takes the bytes of `text` in the place of its own, and no new memory if they have room.
  fileprivate mutating func replace(with text: String) {
    removeAll(keepingCapacity: true)
    append(contentsOf: text.utf8)
  }
}
