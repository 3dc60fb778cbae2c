package import Content
import Diagnostics
import Prose

package struct VocabularyNames: Sendable {
  func mentions(of matches: [PhraseMatch], in prose: Prose) -> [Mention] { [] }
}
extension Vocabulary {
  static func parse(_ text: String, findings: inout FileFindings) -> Vocabulary {
    Vocabulary(substances: [])
  }
  var ids: [String] { [] }
  var phrases: [String: [Located<String>]] { [:] }
  var guards: [String: [Located<String>]] { [:] }
  package var sourceKeys: [Located<String>] { [] }
  func names(to phrases: inout PhraseSet) -> VocabularyNames { VocabularyNames() }
}
enum ArticleChecks { static let all: [any ArticleCheck.Type] = [] }
extension Vocabulary { func kind(of: String) -> Int? { nil } }
