/// A step of rendering a page: its layout, partials and blocks are in place, and its names are
/// resolved.
indirect enum TemplateStep: Sendable {
  case bytes([UInt8])
  case value(FieldPath)
  case section(FieldPath, asksEmpty: Bool, isInverted: Bool, [TemplateStep])
}

/// The way from the models around a tag to a value.
struct FieldPath: Hashable, Sendable {
  /// Which model to begin at, counted from the page's, which is 0.
  var level: Int
  /// None for the current item itself.
  var names: [String]
}
