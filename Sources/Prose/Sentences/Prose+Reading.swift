package import Diagnostics
package import Markdown

extension Prose {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: an article's text, statements not yet put in.
  ///   - title: the article's title, which is read as its first sentence.
  ///   - description: its second.
  package convenience init(
    _ document: Document, title: (text: String, range: SourceRange)? = nil,
    description: (text: String, range: SourceRange)? = nil
  ) {
    var reader = ProseReader(lines: document.lineCount)
    if let title { reader.read(title.text, at: title.range, as: .title) }
    if let description {
      reader.read(description.text, at: description.range, as: .description)
    }
    reader.read(document.blocks, ProseReader.Surroundings(isPage: true))
    // Handed over: to change a copy's sections would copy them too.
    self.init(consume reader)
  }

  /// The sentence with all that it completes, outermost lead-in first: what a reader takes in with
  /// it. Nothing is a part twice.
  package func parts(of sentence: Int) -> [Int] {
    var parts: [Int] = []
    parts.reserveCapacity(4)
    parts.append(sentence)
    if let label = sentences[sentence].rowLabel { parts.append(label) }
    // A lead-in always stands before what it leads to, so that this ends.
    var next = sentences[sentence].leadIn
    while let leadIn = next {
      if !parts.contains(leadIn) { parts.append(leadIn) }
      next = sentences[leadIn].leadIn
    }
    parts.reverse()
    return parts
  }
}

extension Document {
  /// How many lines its blocks take, about.
  fileprivate var lineCount: Int {
    guard let first = blocks.first, let last = blocks.last else { return 0 }
    return last.range.upperBound.line - first.range.lowerBound.line + 1
  }
}
