import Diagnostics

/// A Mustache tag as it was written.
struct Tag: Sendable {
  enum Kind: Sendable {
    case variable
    /// `{{{name}}}` or `{{&name}}`.
    case unescaped
    case section
    case inverted
    case close
    case partial
    /// `{{<layout}}`: a partial whose blocks are filled in.
    case parent
    case block
    case comment
  }

  var kind: Kind
  var name: TagName
  /// Where the name stands: what a finding points at.
  var place: SourceRange
}

/// The name in a tag: a path such as `site.title`, `.`, or `empty(items)`.
struct TagName: Hashable, Sendable {
  /// As it was written, without the blanks around it.
  var text: String
  /// The path's parts; none for `.`.
  var path: [String]
  /// Asks whether the list is empty.
  var asksEmpty: Bool
}
