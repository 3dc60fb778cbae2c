import Content
package import Diagnostics
import Prose

/// Where an article does what makes a rule apply.
package struct TriggerPlace: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// What the article is, whatever it says.
    case article
    /// An index of ``ArticleReading/mentions``.
    case mention(Int)
    /// An index of ``ArticleReading/doses``.
    case dose(Int)
    case steps
  }

  package var cause: Cause
  /// The sentence that it stands in; the title's for ``Cause/article``.
  package var sentence: Int
  /// Whether something is only told apart from it there, which makes a note at most.
  package var isContrast = false

  /// Where it was written.
  package func range(in reading: ArticleReading) -> SourceRange {
    let prose = reading.prose
    switch cause {
    case .article: return reading.article.frontMatter.title.range
    case .mention: return prose.range(of: bytes(in: reading))
    case .dose(let index): return prose.range(of: reading.doses[index].bytes)
    case .steps: return prose.range(of: prose.sentences[sentence].bytes)
    }
  }

  /// Its words as they are written, markup undone; empty unless it is a mention or a dose.
  package func text(in reading: ArticleReading) -> String {
    String(decoding: reading.prose.text[bytes(in: reading)], as: UTF8.self)
  }

  /// The same in lower case.
  package func foldedText(in reading: ArticleReading) -> String {
    String(decoding: reading.prose.folded[bytes(in: reading)], as: UTF8.self)
  }

  private func bytes(in reading: ArticleReading) -> Range<Int> {
    switch cause {
    case .article, .steps: return 0..<0
    case .dose(let index): return reading.doses[index].bytes
    case .mention(let index):
      let words = reading.mentions[index].words
      guard !words.isEmpty else { return 0..<0 }
      let first = reading.prose.words[words.lowerBound].bytes.lowerBound
      return first..<reading.prose.words[words.upperBound - 1].bytes.upperBound
    }
  }
}
