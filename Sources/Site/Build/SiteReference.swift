package import Content
import Diagnostics
package import Safety

extension SiteAnalysis {
  /// What the site's rules and this tool can find, explained.
  package var reference: RuleReference { RuleReference(inputs.book, sources: inputs.sources) }
}

extension SiteInputs {
  /// An error for each example of a rule that doesn't show what it should, sorted by place; none as
  /// long as something else is wrong with the rules, which would make them fail too.
  var exampleFindings: [Finding] {
    guard !findings.contains(where: { $0.severity == .error }) else { return [] }
    // The examples of the tool's own checks need a vocabulary of their own: tests try them.
    let files = Set(book.rules.map(\.file))
    var found = RuleExamples.check(book).filter { files.contains($0.file) }
    SiteAnalysis.quote(&found, unsaved: [])
    return found.sorted()
  }
}

extension RuleReference {
  /// The reference of the site in `options`, whatever is wrong with that.
  ///
  /// - Throws: if there is no content folder, or it can't be read.
  package init(of options: SiteOptions) throws(FileError) {
    let inputs = try SiteInputs(options)
    self.init(inputs.book, sources: inputs.sources)
  }
}
