import Diagnostics
import Markdown
import Prose

/// A box that readers see, whether an article wrote it or a statement brings it along.
struct Box {
  var kind: Callout.Kind
  /// Its heading's sentence, if it has a heading.
  var heading: Int?
  /// What stands in it, also its heading.
  private var all: Range<Int>
  /// Where its heading is, or else its first words.
  var place: SourceRange

  init(_ callout: CalloutUse, in prose: Prose) {
    kind = callout.kind
    heading = callout.heading
    all = callout.sentences
    let first = callout.heading ?? callout.sentences.first
    place = first.map { prose.place(ofSentence: $0) } ?? callout.range
  }

  /// A statement's box; its title is the first sentence of `prose`.
  init(_ statement: SafetyStatement, in prose: Prose) {
    kind = statement.statement.kind
    heading = prose.sentences.isEmpty ? nil : 0
    all = prose.sentences.indices
    place = statement.range
  }

  /// What stands in it, without its heading.
  var body: some Sequence<Int> { all.lazy.filter { [heading] in $0 != heading } }

  /// Its heading's sentence and all others.
  var sentences: [Int] { (heading.map { [$0] } ?? []) + body }

  /// Its heading's sentence, or else the first that stands in it.
  var first: Int? { heading ?? all.first }

  /// Whether it tells readers when to get help.
  var isCareCard: Bool {
    switch kind {
    case .emergency, .urgent, .nonUrgent: true
    case .warning, .do, .doNot, .note: false
    }
  }

  /// Whether it stands out so that readers act on it.
  var isAlarming: Bool {
    switch kind {
    case .emergency, .urgent, .nonUrgent, .warning, .doNot: true
    case .do, .note: false
    }
  }

  /// What messages call it: "the emergency box".
  var name: String { "the \(kind.rawValue.lowercased()) box" }
}

/// A check of boxes, which holds for those that articles write and for statements alike.
protocol BoxCheck: ArticleCheck {
  static func check(
    _ box: Box, of prose: Prose, matches: [PhraseMatch], in site: SiteFacts,
    findings: inout FileFindings)
}

extension BoxCheck {
  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for callout in reading.prose.callouts {
      check(
        Box(callout, in: reading.prose), of: reading.prose, matches: reading.matches, in: site,
        findings: &findings)
    }
  }
}
