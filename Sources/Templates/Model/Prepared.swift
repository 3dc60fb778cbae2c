/// A model whose values were taken once: for what stands on every page of a site.
package struct Prepared<Model: TemplateModel>: Sendable {
  let scope: ModelScope

  package init(_ model: Model) { scope = ModelScope(model) }
}
