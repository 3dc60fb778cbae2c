import Mustache

/// A template that was checked against the names of `Model`, and so shows each of them.
///
/// Only ``TemplateCheck`` makes one: an unchecked template can't be rendered.
package struct Template<Model: TemplateModel>: Sendable {
  private let compiled: MustacheTemplate
  private let library: MustacheLibrary

  init(compiled: MustacheTemplate, library: MustacheLibrary) {
    self.compiled = compiled
    self.library = library
  }

  /// The page.
  package func render(_ model: Model) -> String {
    compiled.render(ModelScope(model), library: library)
  }
}
