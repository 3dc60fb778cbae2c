/// Says findings the way a good compiler does: place, message, the line itself, why, and a way out.
package struct TextReport: Sendable {
  package enum Color: Sendable { case plain, ansi }

  private let style: Style

  package init(color: Color = .plain) {
    style = color == .ansi ? .ansi : .plain
  }

  /// The findings in the order given, each ending in a line break.
  package func text(for findings: [Finding]) -> String {
    String(decoding: bytes(for: findings[...]), as: UTF8.self)
  }

  /// The same in UTF-8: a site may have tens of thousands.
  package func bytes(for findings: ArraySlice<Finding>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(findings.count * 512)
    for index in findings.indices { write(findings[index], to: &bytes) }
    return bytes
  }

  private func write(_ finding: Finding, to bytes: inout [UInt8]) {
    let line = finding.range.lowerBound.line
    bytes.add(style.bold)
    bytes.addPrintable(finding.file)
    bytes.add(":", String(line), ":")
    bytes.add(String(finding.range.lowerBound.column), ":", style.reset)
    bytes.add(" ", style.color(of: finding.severity), finding.severity.rawValue)
    bytes.add(":", style.reset, " ")
    bytes.addPrintable(finding.message)
    bytes.add(" [", finding.rule, "]\n")
    if let excerpt = finding.excerpt, let quoted = Quotation(of: excerpt, at: finding.range) {
      write(quoted, onLine: line, to: &bytes)
    }
    if let why = finding.why {
      let sources = finding.sources.isEmpty ? "" : " (\(finding.sources.joined(separator: ", ")))"
      write("why", why, sources, to: &bytes)
    }
    if let fix = finding.fix { write("fix", fix, to: &bytes) }
    for place in finding.related {
      let start = place.range.lowerBound
      let text = "\(place.file):\(start.line):\(start.column): \(place.message)"
      write("at", text, to: &bytes)
    }
  }

  private func write(_ name: String, _ text: String, _ rest: String = "", to bytes: inout [UInt8]) {
    bytes.add("   ", name, ": ")
    bytes.addPrintable(text)
    bytes.add(rest, "\n")
  }

  private func write(_ quoted: Quotation, onLine line: Int, to bytes: inout [UInt8]) {
    let number = String(line)
    let width = Swift.max(5, number.utf8.count)
    bytes += repeatElement(UInt8(ascii: " "), count: width - number.utf8.count)
    bytes.add(number, " | ", quoted.line)
    bytes.add("\n")
    bytes += repeatElement(UInt8(ascii: " "), count: width)
    bytes.add(" | ")
    bytes += repeatElement(UInt8(ascii: " "), count: quoted.indent)
    bytes.add(style.caret)
    bytes += repeatElement(UInt8(ascii: "^"), count: quoted.carets)
    bytes.add(style.reset, "\n")
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

extension [UInt8] {
  /// Adds texts one by one: put together to one first, they would be copied twice.
  fileprivate mutating func add(_ first: String, _ second: String = "", _ third: String = "") {
    self += first.utf8
    if !second.isEmpty { self += second.utf8 }
    if !third.isEmpty { self += third.utf8 }
  }

  /// Adds `text` with what could move the cursor or change the terminal made visible.
  fileprivate mutating func addPrintable(_ text: String) {
    let start = count
    self += text.utf8
    // Nearly every text is plain, and an array tells that sooner than a string.
    var isPlain = true
    for byte in self[start...] { isPlain = isPlain && byte &- 0x20 < 0x5F }
    guard !isPlain else { return }
    removeSubrange(start...)
    self += printable(text).utf8
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
    let text = excerpt.text.utf8
    guard text.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else {
      return nil
    }
    let start = Swift.min(Swift.max(0, range.lowerBound.column - excerpt.column), text.count)
    let isOneLine = range.upperBound.line == range.lowerBound.line
    let last = isOneLine ? range.upperBound.column - excerpt.column : text.count
    let end = Swift.max(start, Swift.min(last, text.count))
    let lead = excerpt.column > 1 ? "…" : ""
    let rest = excerpt.isCut ? "…" : ""
    if isPlain(excerpt.text) {
      line = lead.isEmpty && rest.isEmpty ? excerpt.text : lead + excerpt.text + rest
      (indent, carets) = (lead.count + start, Swift.max(1, end - start))
      return
    }
    let bytes = Array(text)
    let before = printable(String(decoding: bytes[..<start], as: UTF8.self))
    let marked = printable(String(decoding: bytes[start..<end], as: UTF8.self))
    let after = printable(String(decoding: bytes[end...], as: UTF8.self))
    line = lead + before + marked + after + rest
    indent = lead.count + before.count
    carets = Swift.max(1, marked.count)
  }
}

/// Whether `text` has only ASCII characters that are printed as they are, one column each.
private func isPlain(_ text: String) -> Bool {
  text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
}

/// `text` with what could move the cursor or change the terminal made visible.
private func printable(_ text: String) -> String {
  // Nearly every text is of such bytes alone.
  if isPlain(text) { return text }
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
