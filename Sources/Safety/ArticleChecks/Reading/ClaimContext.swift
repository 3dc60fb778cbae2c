import Prose

/// What stands around a claim, which can turn it into its opposite: "there is no miracle cure".
///
/// Only text that holds a claim is looked at. Where it isn't clear what a sentence means, it is
/// taken as harmless: a refusal that is wrong costs more trust than a claim that a person finds.
struct ClaimContext {
  let prose: Prose
  /// Where the claim stands in `prose.words`.
  let claim: Range<Int>
  /// The sentence that it stands in.
  let sentence: Int
  /// The words of the sentence that bear on the claim: those near it, since words further off are
  /// part of another thought, and a sentence without end has any number of them.
  private let near: Range<Int>

  private static let reach = 60

  init(_ match: PhraseMatch, in prose: Prose) {
    self.prose = prose
    claim = match.words
    sentence = match.sentence
    near = (claim.lowerBound - Self.reach..<claim.upperBound + Self.reach).clamped(
      to: prose.sentences[sentence].words)
  }

  /// Whether the text denies the claim, doubts it, or only tells that others make it.
  var isDenied: Bool {
    isQuestion || isQuoted || isDeniedBefore || isDeniedAfter || isDeniedByLeadIn || isAmongMyths
  }

  /// Whether any of `words`, which are in lower case, stands in the sentence or its lead-ins
  /// besides the claim.
  func stands(with words: Set<String>) -> Bool {
    prose.parts(of: sentence).contains { part in
      (part == sentence ? near : leadIn(part)).contains {
        !claim.contains($0) && words.contains(prose.word($0))
      }
    }
  }

  /// Whether `word`, which is in lower case, is part of the claim.
  func claims(_ word: String) -> Bool { claim.contains { prose.word($0, is: word) } }

  /// Whether the claim is only a condition: "if you skip your tablets".
  var isCondition: Bool {
    var index = claim.lowerBound - 1
    while index >= near.lowerBound, !startsClause(after: index) {
      if ["if", "when", "once"].contains(prose.word(index)) { return true }
      index -= 1
    }
    return false
  }

  /// Whether the claim starts its sentence or clause, or follows one of `words`.
  func isFree(orFollows words: Set<String>) -> Bool {
    let before = claim.lowerBound - 1
    guard before >= prose.sentences[sentence].words.lowerBound else { return true }
    return startsClause(after: before) || words.contains(prose.word(before))
      || prose.gap(before: claim.lowerBound).contains { $0 != UInt8(ascii: " ") }
  }

  private var isQuestion: Bool {
    prose.text[prose.sentences[sentence].bytes].last { $0 != UInt8(ascii: " ") }
      == UInt8(ascii: "?")
  }

  /// Whether the claim alone stands in quotation marks: words that others use.
  private var isQuoted: Bool {
    let start = prose.words[claim.lowerBound].bytes.lowerBound
    let end = prose.words[claim.upperBound - 1].bytes.upperBound
    guard start > 0, end < prose.text.count else { return false }
    return QuotationMark.ends(prose.text[..<start]) && QuotationMark.starts(prose.text[end...])
  }

  /// Whether a word before the claim, in its own clause, denies or reports it.
  private var isDeniedBefore: Bool {
    var index = claim.lowerBound - 1
    while index >= near.lowerBound {
      if startsClause(after: index) { return false }
      if denies(index) || reports(index) { return true }
      index -= 1
    }
    return false
  }

  /// Whether the claim's own clause goes on to deny it: "… is a myth".
  private var isDeniedAfter: Bool {
    for index in claim.upperBound..<max(claim.upperBound, near.upperBound) {
      let word = prose.word(index)
      if ClaimWords.doubtsAfter.contains(word) || word.hasSuffix("n't") { return true }
      if word == "not" || word == "never", ClaimWords.auxiliaries.contains(prose.word(index - 1)) {
        return true
      }
      if ClaimWords.hardBreaks.contains(word) || ClaimWords.relatives.contains(word) {
        return false
      }
    }
    return false
  }

  /// Whether a list's introduction or a column's header denies what its items say.
  private var isDeniedByLeadIn: Bool {
    prose.parts(of: sentence).contains { part in
      part != sentence && leadIn(part).contains { denies($0) || reports($0) }
    }
  }

  /// The last words of a sentence that this one completes.
  private func leadIn(_ part: Int) -> Range<Int> {
    let words = prose.sentences[part].words
    return max(words.lowerBound, words.upperBound - Self.reach)..<words.upperBound
  }

  private var isAmongMyths: Bool {
    var section = Optional(prose.sentences[sentence].section)
    while let index = section, let first = prose.sections[index].sentences.first {
      if prose.sentences[first].form == .heading,
        prose.sentences[first].words.contains(where: { ClaimWords.myths.contains(prose.word($0)) })
      {
        return true
      }
      section = prose.sections[index].parent
    }
    return false
  }
}

extension ClaimContext {
  private func denies(_ index: Int) -> Bool {
    let word = prose.word(index)
    if word.hasSuffix("n't") || ClaimWords.doubts.contains(word) { return true }
    if ClaimWords.scarcities.contains(word) {
      return !prose.words.indices.contains(index - 1) || !prose.word(index - 1, is: "a")
    }
    guard ClaimWords.negations.contains(word) else { return false }
    // "Not only", "no doubt", "no more": these deny nothing.
    guard prose.words.indices.contains(index + 1), !claim.contains(index + 1) else { return true }
    return !ClaimWords.notDenied.contains(prose.word(index + 1))
  }

  /// Whether the word says that someone else makes the claim.
  private func reports(_ index: Int) -> Bool {
    guard ClaimWords.reports.contains(prose.word(index)) else { return false }
    return !(max(0, index - 3)..<index).contains { ClaimWords.firstPerson.contains(prose.word($0)) }
  }

  /// Whether a new clause starts with the word after `index`, so that what stands before it says
  /// nothing about the claim: "it isn't a drug, so it has no side effects".
  private func startsClause(after index: Int) -> Bool {
    if ClaimWords.hardBreaks.contains(prose.word(index)) { return true }
    let next = index + 1
    let gap = prose.gap(before: next)
    if gap.contains(UInt8(ascii: ";")) || gap.contains(UInt8(ascii: ".")) { return true }
    if gap.count > 2, gap.contains(UInt8(ascii: "-")) { return true }
    guard ClaimWords.clauseStarts.contains(prose.word(next)) else { return false }
    return gap.contains(UInt8(ascii: ",")) || gap.contains(UInt8(ascii: ":"))
      || ClaimWords.softBreaks.contains(prose.word(index))
  }
}

/// Double and single quotation marks, plain and typographic.
private enum QuotationMark {
  private static let all = [
    "\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{AB}", "\u{BB}",
  ]
  .map { Array($0.utf8) }

  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    all.contains { text.suffix($0.count).elementsEqual($0) }
  }

  static func starts(_ text: ArraySlice<UInt8>) -> Bool {
    // A comma or a point may stand inside the marks.
    let text = text.drop { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    return all.contains { text.starts(with: $0) }
  }
}
