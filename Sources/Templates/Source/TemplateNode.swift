import Diagnostics

/// A template's text or tag, with what stands inside it.
indirect enum TemplateNode: Sendable {
  /// Bytes of the template's text.
  case text(Range<Int>, at: SourceLocation)
  case variable(Tag)
  case section(Tag, [TemplateNode])
  case partial(Tag)
  /// A layout and the blocks that fill it.
  case parent(Tag, [TemplateBlock])
  case block(TemplateBlock)
}

/// A named part of a layout, or what fills it.
struct TemplateBlock: Sendable {
  var tag: Tag
  var nodes: [TemplateNode]
}
