import Diagnostics

extension RuleEntry {
  /// The explanation for a terminal; ends in a line break.
  package var text: String {
    var text = "\(id): \(severity.rawValue)\n\n  \(summary)\n"
    for section in sections({ $0 }) {
      text += "\n\(section.title)\n"
      for (index, passage) in section.passages.enumerated() {
        switch passage {
        case .text(let words): text += "  \(words)\n"
        case .point(let words): text += "  - \(words)\n"
        case .sample(let sample):
          if index > 0, case .sample = section.passages[index - 1] { text += "\n" }
          for line in sample.trimmedLines { text += line.isEmpty ? "    |\n" : "    | \(line)\n" }
        }
      }
    }
    return text
  }

  /// The explanation as Markdown, under a heading of the given level; ends in a line break.
  package func markdown(level: Int = 1) -> String {
    var text = "\(String(repeating: "#", count: level)) `\(id)`\n\n"
    text += "\(Self.escaped(summary)) (\(severity.rawValue))\n"
    for section in sections(Self.escaped) {
      text += "\n**\(section.title)**\n\n"
      for (index, passage) in section.passages.enumerated() {
        switch passage {
        case .text(let words): text += (index > 0 ? "\n" : "") + words + "\n"
        case .point(let words): text += "- \(words)\n"
        case .sample(let sample): text += (index > 0 ? "\n" : "") + Self.fenced(sample)
        }
      }
    }
    return text
  }

  private static func fenced(_ sample: String) -> String {
    var fence = "```"
    while sample.contains(fence) { fence += "`" }
    return "\(fence)markdown\n\(sample.trimmedLines.joined(separator: "\n"))\n\(fence)\n"
  }

  /// Words that aren't Markdown, so that they are read as they are; code in backticks stays code.
  private static func escaped(_ words: String) -> String {
    var isCode = false
    return words.reduce(into: "") { text, letter in
      if letter == "`" { isCode.toggle() }
      if !isCode, "\\*_[]<>#|".contains(letter) { text += "\\" }
      text.append(letter)
    }
  }
}

extension String {
  /// The lines without empty ones at the end.
  fileprivate var trimmedLines: [Substring] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
