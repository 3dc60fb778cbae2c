import Mustache

/// A template that was checked against the names of `Model`, and so shows each of them.
///
/// Only ``TemplateCheck`` makes one: an unchecked template can't be rendered.
package struct Template<Model: TemplateModel>: Sendable {
  private let program: TemplateProgram
  private let compiled: MustacheTemplate
  private let library: MustacheLibrary

  init(program: TemplateProgram, compiled: MustacheTemplate, library: MustacheLibrary) {
    self.program = program
    self.compiled = compiled
    self.library = library
  }

  /// The page in UTF-8, as it goes into a file.
  package func bytes(_ model: Model) -> [UInt8] {
    PageWriter(program, of: ModelScope(model)).bytes
  }

  /// The page.
  package func render(_ model: Model) -> String { String(decoding: bytes(model), as: UTF8.self) }

  /// The page as the library renders it: the same text, which tests hold ``render(_:)`` to.
  ///
  /// It takes many times as long: at each tag the library splits the name, casts what it finds and
  /// builds a string to be copied into the next.
  package func renderWithLibrary(_ model: Model) -> String {
    compiled.render(ModelScope(model), library: library)
  }
}
