import Content

/// A phrase that the vocabulary has looked for, and what it means where it is found.
struct VocabularyName: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    /// Names something.
    case mention(Naming)
    /// Nothing within it is a mention.
    case ignored
    /// Nothing within it is a mention of this one.
    case exception(of: String)
    /// A mention right after it is a contrast.
    case contrast
  }

  struct Naming: Hashable, Sendable {
    var named: String
    var kind: SubjectKind
    var subjects: [String]
    var correction: String?
  }

  var text: Located<String>
  var meaning: Meaning
  /// Whether the letter case must be as written.
  var isExact = false
}
