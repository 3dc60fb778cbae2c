/// What libyaml says comes next in a text.
struct YAMLEvent {
  enum Kind {
    case scalar(String, Style)
    case sequenceStart, sequenceEnd
    case mappingStart, mappingEnd
    /// The value that ``anchor`` names.
    case alias
    case documentStart, documentEnd
    case streamStart, streamEnd
  }

  /// How a scalar is written.
  enum Style {
    case plain, singleQuoted, doubleQuoted
    /// With `|` or `>`.
    case block
  }

  var kind: Kind
  /// What `&` or `*` name the value; nil without either.
  var anchor: String?
  /// Whether an anchor or a tag stands before a scalar, where ``start`` then is.
  var hasProperties = false
  var start: YAMLMark
  var end: YAMLMark
}

/// A place as libyaml counts it: in Unicode scalars from 0.
struct YAMLMark {
  var line: Int
  var column: Int
  /// From the start of the text.
  var index: Int
}

/// Why a text is no YAML that could be loaded.
enum YAMLProblem: Error {
  /// In libyaml's words.
  case syntax(String, at: YAMLMark)
  /// Bytes that libyaml doesn't take for text, or no memory left for it.
  case unreadable(String)
  /// A mapping repeats the key that starts at this offset.
  case duplicateKey(at: Int)
}
