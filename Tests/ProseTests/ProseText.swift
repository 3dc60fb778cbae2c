import Diagnostics
import Markdown

@testable import Prose

/// The text of `source`, whatever is wrong with it.
func prose(_ source: String) -> Prose {
  var findings = FileFindings(file: "a.md")
  return Prose(Document.article(source, findings: &findings) ?? Document([]))
}

extension Prose {
  /// Each sentence as its parts, the outermost lead-in first: `Do not use heat if: | you are numb`.
  var lines: [String] {
    sentences.indices.map { sentence in
      parts(of: sentence).map { string(sentences[$0].bytes) }.joined(separator: " | ")
    }
  }

  /// Each word of the text; `+` before one that joins the word before.
  var wordList: String {
    words.map { ($0.joinsPrevious ? "+" : "") + string($0.bytes) }.joined(separator: " ")
  }

  func string(_ bytes: Range<Int>) -> String { String(decoding: text[bytes], as: UTF8.self) }
}
