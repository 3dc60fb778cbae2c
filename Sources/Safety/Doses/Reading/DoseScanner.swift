package import Prose

/// Reads what an article says about how much of its medicines to take.
package struct DoseScanner {
  let prose: Prose
  private let words: [Word]
  private let hints = DoseLexicon.hints
  var owners: DoseOwners
  /// Sentences that others complete, and headings, none for those that say nothing about doses: they
  /// are asked for many times.
  private var parts: [Int: DoseContext?] = [:]
  /// Of the sentence that is being read: one sentence after the other takes the same room.
  private var tokens: [DoseToken] = []

  /// All doses of a text, in reading order.
  ///
  /// A row of a table is one dose, wherever its columns put amount, interval and maximum. Counts of
  /// tablets become amounts where the text says only one strength for the medicine.
  package static func doses(in prose: Prose, mentions: [Mention]) -> [Dose] {
    var scanner = DoseScanner(
      prose: prose, words: prose.words, owners: DoseOwners(mentions, in: prose))
    var doses: [Dose] = []
    for sentence in prose.sentences.indices where scanner.maySayDose(sentence) {
      scanner.read(sentence, into: &doses)
    }
    return DoseStrengths.resolved(doses)
  }

  /// Cheap, and asked of every sentence.
  private func maySayDose(_ sentence: Int) -> Bool {
    let words = words.span
    let hints = hints.span
    let sentence = prose.sentences[sentence]
    // A number in a cell has its unit from the column's header.
    if sentence.hasNumber, sentence.form == .cell { return true }
    let telling: DoseLexicon.Hint = sentence.hasNumber ? [.anchor, .measure] : .anchor
    for index in sentence.words
    where !DoseLexicon.hint(words[index], in: hints).isDisjoint(with: telling) {
      let hint = DoseLexicon.hint(of: prose.folded[words[index].bytes])
      if !hint.isDisjoint(with: telling) { return true }
    }
    return false
  }

  /// Whether a sentence has a number, or a word that means something here.
  private func saysAnything(_ sentence: Int) -> Bool {
    let words = words.span
    let hints = hints.span
    for index in prose.sentences[sentence].words {
      if words[index].isNumber || !DoseLexicon.hint(words[index], in: hints).isEmpty { return true }
    }
    return false
  }

  /// How many words of a sentence are read together. What stands in one is compared with the rest
  /// of it, which must not take ever longer in a text that never ends a sentence.
  private static let window = 256

  private mutating func read(_ index: Int, into doses: inout [Dose]) {
    DoseLexer.read(index, of: prose, into: &tokens)
    guard tokens.count > Self.window else {
      return read(DoseSentence(tokens), index, into: &doses)
    }
    for start in stride(from: 0, to: tokens.count, by: Self.window) {
      let part = tokens[start..<min(start + Self.window, tokens.count)]
      read(DoseSentence(part), index, into: &doses)
    }
  }

  private mutating func read(_ own: DoseSentence, _ index: Int, into doses: inout [Dose]) {
    let isCell = prose.sentences[index].form == .cell
    guard !own.amounts.isEmpty || !own.rhythms.isEmpty || isCell else { return }
    let context = context(of: index)
    let isInDoseRow = isCell && doses.last.map { label(of: $0.sentence) } == label(of: index)
    let reader = DoseReader(own, in: index, context, prose, isInDoseRow: isInDoseRow)
    guard reader.hasAnything else { return }
    for dose in reader.doses(&owners) {
      if isCell, let last = doses.last, let row = merged(last, dose) {
        doses[doses.count - 1] = row
      } else {
        doses.append(dose)
      }
    }
  }

  private mutating func context(of index: Int) -> DoseContext {
    var context = DoseContext()
    let rowLabel = prose.sentences[index].rowLabel
    if let rowLabel, rowLabel != index {
      if saysAnything(rowLabel) {
        let isAge = prose.sentences[rowLabel].leadIn.map { part($0)?.asksAge ?? false } ?? false
        context.add(DoseContext(DoseSentence(rowLabel, of: prose, isAge: isAge), in: prose))
      }
    }
    // A lead-in always stands before what it leads to, so that this ends.
    var leadIn = prose.sentences[index].leadIn
    while let other = leadIn {
      if other != rowLabel, let part = part(other) { context.add(part) }
      leadIn = prose.sentences[other].leadIn
    }
    var section = prose.sentences[index].section
    while let parent = prose.sections[section].parent {
      if let heading = prose.sections[section].sentences.first, heading != index,
        let part = part(heading)
      {
        context.add(heading: part)
      }
      section = parent
    }
    return context
  }

  /// What a sentence says by itself; nil for one that says nothing about doses, as nearly every one
  /// that others complete.
  private mutating func part(_ sentence: Int) -> DoseContext? {
    if let known = parts[sentence] { return known }
    let read =
      saysAnything(sentence) ? DoseContext(DoseSentence(sentence, of: prose), in: prose) : nil
    parts[sentence] = .some(read)
    return read
  }

  /// Two doses of one row of a table as one, if they don't say the same thing twice.
  private func merged(_ first: Dose, _ second: Dose) -> Dose? {
    let firstLabel = label(of: first.sentence)
    guard firstLabel == label(of: second.sentence), first.substance == second.substance,
      first.isInstruction, second.isInstruction
    else { return nil }
    return first.merging(second)
  }

  private func label(of sentence: Int) -> Int { prose.sentences[sentence].rowLabel ?? sentence }
}
