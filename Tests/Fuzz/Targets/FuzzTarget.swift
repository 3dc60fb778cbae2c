/// A part of Remedy that reads what anyone may have written, and what must hold whatever it reads.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// An article's text and the HTML made of it.
  case markdown
  /// A whole article file, and the checks that need nothing but it.
  case article
  /// Rules, vocabulary and statements, parted by lines of `=====`.
  case rules
  /// A page's template and a partial, parted by a line of `=====`.
  case template
  /// A query, the root of a search index and its other file, parted as the rules are.
  case search
  /// What a client sends to the preview.
  case request

  /// What is wrong with how `input` was dealt with, or nil if all is well; a crash is the other way
  /// to fail.
  package func violation(of input: [UInt8]) -> String? {
    switch self {
    case .markdown: MarkdownTrial(input).violation
    case .article: ArticleTrial(input).violation
    case .rules: RulesTrial(input).violation
    case .template: TemplateTrial(input).violation
    case .search: SearchTrial(input).violation
    case .request: RequestTrial(input).violation
    }
  }
}
