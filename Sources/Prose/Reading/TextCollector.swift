import Diagnostics
import Markdown

/// Joins the inlines of paragraphs, headings, items and cells to one text, and keeps where each
/// stretch of it was written.
struct TextCollector {
  /// The byte that stands for a code span, an image or an address: no word goes on across it.
  static let gap = UInt8(ascii: "`")
  private static let blockEnd = UInt8(ascii: "\n")

  var text: [UInt8] = []
  var runs: [TextRun] = []
  var links: [ProseLink] = []
  var hasHTML = false
  var disguises: [Disguise] = []
  /// Where all that is read was written, if it was put in from another file.
  var place: SourceRange?
  private var blockStart = 0
  /// Whether a citation was left out, and a blank before it with it.
  private var isBlankPending = false

  /// Starts a paragraph or the like; returns where its text starts.
  mutating func startBlock() -> Int {
    if !text.isEmpty { text.append(Self.blockEnd) }
    blockStart = text.count
    isBlankPending = false
    return blockStart
  }

  mutating func append(_ inlines: [Inline]) {
    for index in inlines.indices {
      let range = inlines[index].range
      switch inlines[index].kind {
      case .text(let run): append(run, at: range)
      case .emphasis(let inner), .strong(let inner): append(inner)
      case .link(let destination, _, let inner):
        if links.isEmpty { links.reserveCapacity(16) }
        links.append(ProseLink(destination: destination, inlines: inner, range: range))
        if inner.isAddress(destination) { appendGap(at: range) } else { append(inner) }
      case .code, .image: appendGap(at: range)
      case .softBreak, .lineBreak: appendBlank(at: range)
      case .citation: leaveOutCitation()
      case .html: hasHTML = true
      }
    }
  }

  /// Adds text that was written at `range`.
  mutating func append(_ string: String, at range: SourceRange) {
    let range = place ?? range
    addPendingBlank(before: string.utf8.first, at: range)
    let start = text.count
    text.append(contentsOf: string.utf8)
    let isVerbatim = isVerbatim(text.count - start, range)
    if isPlain(from: start) {
      if text.count > start {
        runs.append(TextRun(start: start, range: range, isVerbatim: isVerbatim))
      }
      return
    }
    var folder = TextFolder(source: text[start...], range: range, isVerbatim: isVerbatim)
    text.removeSubrange(start...)
    folder.fold(into: &text, &runs, from: blockStart)
    disguises += folder.disguises
  }

  private func isVerbatim(_ length: Int, _ range: SourceRange) -> Bool {
    place == nil && range.lowerBound.line == range.upperBound.line
      && range.upperBound.column - range.lowerBound.column == length
  }

  /// Whether nothing has to be done to the text from `start` on: it is ASCII, without control
  /// characters and without two blanks in a row.
  private func isPlain(from start: Int) -> Bool {
    guard start < text.count else { return true }
    if start == blockStart, text[start] == .blank { return false }
    // One loop without a way out of it, over a slice and not by index: the compiler makes it look at
    // sixteen bytes at once.
    var flaws: UInt8 = 0
    var before = start > 0 ? text[start - 1] : 0
    for byte in text[start...] {
      // The high bit is set for bytes below a blank, and for those that aren't ASCII.
      flaws |= (byte &- .blank) | byte | ((byte | before) == .blank ? 0x80 : 0)
      before = byte
    }
    return flaws < 0x80
  }

  private mutating func appendBlank(at range: SourceRange) {
    guard text.count > blockStart, text.last != .blank else { return }
    runs.append(TextRun(start: text.count, range: place ?? range, isVerbatim: false))
    text.append(.blank)
  }

  private mutating func appendGap(at range: SourceRange) {
    addPendingBlank(before: Self.gap, at: range)
    runs.append(TextRun(start: text.count, range: place ?? range, isVerbatim: false))
    text.append(Self.gap)
  }

  private mutating func leaveOutCitation() {
    guard text.count > blockStart, text.last == .blank else { return }
    text.removeLast()
    isBlankPending = true
  }

  /// What stands after a citation is as far from what stands before it as if there were none.
  private mutating func addPendingBlank(before next: UInt8?, at range: SourceRange) {
    guard isBlankPending, let next else { return }
    isBlankPending = false
    guard next != .blank, !".,;:!?)".utf8.contains(next) else { return }
    let place = (place ?? range).lowerBound
    runs.append(TextRun(start: text.count, range: place..<place, isVerbatim: false))
    text.append(.blank)
  }
}

extension [Inline] {
  /// Whether a link shows nothing but the address that it leads to.
  fileprivate func isAddress(_ destination: String) -> Bool {
    guard count == 1, case .text(let text) = self[0].kind else { return false }
    return text == destination || destination.rest(after: "mailto:").map { $0 == text } ?? false
  }
}
