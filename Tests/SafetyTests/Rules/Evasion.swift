/// A way to write the same text so that a search for its letters would miss it.
enum Evasion: String, CaseIterable, Sendable, CustomStringConvertible {
  case capitals, emphasis, softBreaks, entities, hardSpaces, accents, listItem, tableCell
  case invisibles, otherMarks, fullWidth, hardHyphens

  var description: String { rawValue }

  /// Those that change neither what is said nor how plainly.
  static let harmless: [Evasion] = [.emphasis, .softBreaks, .listItem, .tableCell]

  /// The text written in this way; nil if it can't be.
  func rewrite(_ text: String) -> String? {
    switch self {
    case .capitals: linewise(text) { $0.uppercased() }
    case .emphasis: wordwise(text) { $0.count > 2 ? "*\($0.prefix(1))*\($0.dropFirst())" : $0 }
    case .softBreaks: softBroken(text)
    case .entities:
      wordwise(text) { word in
        word.unicodeScalars.first.map { "&#\($0.value);\(word.dropFirst())" } ?? word
      }
    case .hardSpaces: linewise(text) { $0.replacing(" ", with: "\u{A0}") }
    case .accents: wordwise(text) { $0.replacing("e", with: "e\u{301}") }
    case .invisibles:
      wordwise(text) { Self.spread($0, ["\u{AD}", "\u{200D}", "\u{2060}", "\u{FE0F}"]) }
    case .otherMarks: wordwise(text) { Self.spread($0, ["\u{483}", "\u{20DD}", "\u{64E}"]) }
    case .fullWidth:
      wordwise(text) { word in
        String(
          String.UnicodeScalarView(
            word.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
      }
    case .hardHyphens: linewise(text) { $0.replacing("-", with: "\u{2011}") }
    case .listItem: Self.isOneParagraph(text) ? "- \(text)" : nil
    case .tableCell:
      Self.isOneParagraph(text) && !text.contains("|") ? "| Note |\n| - |\n| \(text) |" : nil
    }
  }

  /// The word with one of `marks` after each letter.
  private static func spread(_ word: String, _ marks: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    for (index, letter) in word.unicodeScalars.enumerated() {
      result += [letter, marks[index % marks.count]]
    }
    return String(result)
  }

  /// Changes the words of each line after its marks for lists, quotes and headings; lines that
  /// aren't plain text stay.
  private func linewise(_ text: String, _ change: (String) -> String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard Self.isPlain(line) else { return String(line) }
      let start = line.prefix { "-#>*+. 0123456789".contains($0) }
      return start + change(String(line.dropFirst(start.count)))
    }
    let changed = lines.joined(separator: "\n")
    return changed == text ? nil : changed
  }

  private func wordwise(_ text: String, _ change: (String) -> String) -> String? {
    linewise(text) { line in
      line.split(separator: " ", omittingEmptySubsequences: false).map { word in
        let isWord = !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
        return isWord ? change(String(word)) : String(word)
      }.joined(separator: " ")
    }
  }

  /// Breaks every line of one paragraph before each word.
  private func softBroken(_ text: String) -> String? {
    guard Self.isOneParagraph(text) else { return nil }
    let words = text.split(separator: " ")
    guard words.dropFirst().allSatisfy({ $0.first?.isLetter == true }) else { return nil }
    return words.joined(separator: "\n")
  }

  private static func isPlain(_ line: some StringProtocol) -> Bool {
    !["[!", "`", "](", "<!--", "|", "[@", "http"].contains(where: line.contains)
  }

  private static func isOneParagraph(_ text: String) -> Bool {
    !text.contains("\n") && isPlain(text) && text.first?.isLetter == true
  }
}
