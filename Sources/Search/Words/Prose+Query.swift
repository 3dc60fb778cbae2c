import Diagnostics
import Markdown
package import Prose

extension Prose {
  /// Reads what someone types into a search box, or a synonym, as articles are read.
  package static func query(_ text: String) -> Prose {
    Prose(Document([]), title: (text: text, range: .start))
  }

  /// The words of a query, as they are searched for, without those that hyphens would join.
  package static func searchWords(of text: String) -> [[UInt8]] {
    let prose = query(text)
    var words: [[UInt8]] = []
    for index in prose.words.indices {
      prose.forEachSearchWord(in: index..<index + 1) { words.append(Array($0)) }
    }
    return words
  }
}
