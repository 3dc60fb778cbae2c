package import Content
package import Safety

extension SiteAnalysis {
  /// What the site's rules and this tool can find, explained.
  package var reference: RuleReference { RuleReference(inputs.book, sources: inputs.sources) }
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
