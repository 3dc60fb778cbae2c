package import Diagnostics
package import Markdown

extension Prose {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: an article's text, statements not yet put in.
  ///   - title: the article's title, which is read as its first sentence.
  ///   - description: its second.
  package init(
    _ document: Document, title: (text: String, range: SourceRange)? = nil,
    description: (text: String, range: SourceRange)? = nil
  ) {
    self.init()
  }

  /// Where a stretch of ``text`` was written.
  package func range(of bytes: Range<Int>) -> SourceRange { .start }

  /// The sentence with all that it completes, outermost lead-in first: what a reader takes in with
  /// it. Nothing is a part twice.
  package func parts(of sentence: Int) -> [Int] { [sentence] }
}
