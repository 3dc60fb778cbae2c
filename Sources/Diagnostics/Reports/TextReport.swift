/// Says findings the way a good compiler does: place, message, the line itself, why, and a way out.
package struct TextReport: Sendable {
  package enum Color: Sendable { case plain, ansi }

  private let style: Style

  package init(color: Color = .plain) {
    style = color == .ansi ? .ansi : .plain
  }

  /// The findings in the order given, each ending in a line break.
  package func text(for findings: some Sequence<Finding>) -> String {
    var text = ""
    for finding in findings { write(finding, to: &text) }
    return text
  }

  private func write(_ finding: Finding, to text: inout String) {
    let start = finding.range.lowerBound
    text += style.bold
    text += printable(finding.file)
    text += ":\(start.line):\(start.column):\(style.reset) "
    text += "\(style.color(of: finding.severity))\(finding.severity.rawValue):\(style.reset) "
    text += printable(finding.message)
    text += " [\(finding.rule)]\n"
    if let excerpt = finding.excerpt, let quoted = Quotation(of: excerpt, at: finding.range) {
      let number = String(start.line)
      let width = Swift.max(5, number.utf8.count)
      text += "\(run(of: " ", width - number.utf8.count))\(number) | "
      text += quoted.line
      text += "\n\(run(of: " ", width)) | "
      text += run(of: " ", quoted.indent)
      text += style.caret
      text += run(of: "^", quoted.carets)
      text += "\(style.reset)\n"
    }
    if let why = finding.why {
      let sources = finding.sources.isEmpty ? "" : " (\(finding.sources.joined(separator: ", ")))"
      text += "   why: "
      text += printable(why)
      text += "\(sources)\n"
    }
    if let fix = finding.fix {
      text += "   fix: "
      text += printable(fix)
      text += "\n"
    }
    for place in finding.related {
      let start = place.range.lowerBound
      text +=
        "   at: \(printable("\(place.file):\(start.line):\(start.column): \(place.message)"))\n"
    }
  }
}

extension TextReport {
  /// The escape sequences of a terminal, or nothing.
  private struct Style {
    var bold = ""
    var caret = ""
    var reset = ""
    var severities: [Severity: String] = [:]

    static let plain = Style()
    static let ansi = Style(
      bold: "\u{1B}[1m", caret: "\u{1B}[32m", reset: "\u{1B}[0m",
      severities: [
        .error: "\u{1B}[1;31m", .warning: "\u{1B}[1;33m", .note: "\u{1B}[1;36m",
      ])

    func color(of severity: Severity) -> String { severities[severity] ?? "" }
  }
}

/// An excerpt as it is printed, with carets under the place.
private struct Quotation {
  var line: String
  /// In letters.
  var indent: Int
  var carets: Int

  /// Nil when the excerpt is blank: there is nothing to point at.
  init?(of excerpt: Excerpt, at range: SourceRange) {
    let bytes = Array(excerpt.text.utf8)
    guard bytes.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") })
    else { return nil }
    let start = Swift.min(Swift.max(0, range.lowerBound.column - excerpt.column), bytes.count)
    let isOneLine = range.upperBound.line == range.lowerBound.line
    let last = isOneLine ? range.upperBound.column - excerpt.column : bytes.count
    let end = Swift.max(start, Swift.min(last, bytes.count))
    let before = printable(String(decoding: bytes[..<start], as: UTF8.self))
    let marked = printable(String(decoding: bytes[start..<end], as: UTF8.self))
    let after = printable(String(decoding: bytes[end...], as: UTF8.self))
    let lead = excerpt.column > 1 ? "…" : ""
    line = lead + before + marked + after + (excerpt.isCut ? "…" : "")
    indent = lead.count + before.count
    carets = Swift.max(1, marked.count)
  }
}

/// The ASCII character `letter`, `count` times.
private func run(of letter: Unicode.Scalar, _ count: Int) -> String {
  String(decoding: [UInt8](repeating: UInt8(ascii: letter), count: count), as: UTF8.self)
}

/// `text` with what could move the cursor or change the terminal made visible.
private func printable(_ text: String) -> String {
  // Nearly every text is of such bytes alone.
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  return text.unicodeScalars.reduce(into: "") { result, scalar in
    if scalar == "\t" {
      result += " "
    } else if isControl(scalar) {
      result += "\u{FFFD}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
}

/// Control characters, and those that reorder what stands around them.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
