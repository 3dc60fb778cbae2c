import Prose

extension Prose {
  /// Whether some sentence of the section says for whom it is, or one before the first section.
  func namesPeople(in section: Int) -> Bool {
    let lead = sections[0].sentences.lowerBound..<sections[0].leadEnd
    let isInLead = lead.contains { isAboutPeople($0) }
    return isInLead || section != 0 && sections[section].sentences.contains { isAboutPeople($0) }
  }

  private func isAboutPeople(_ sentence: Int) -> Bool {
    !DoseSentence(sentence, of: self).populations.isEmpty
  }
}
