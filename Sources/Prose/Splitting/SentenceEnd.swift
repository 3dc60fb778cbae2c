/// Tells whether a sentence ends at a mark.
///
/// A mark is `.`, `!` or `?`, or several of them, with the quotes and brackets that close after it; a
/// blank or the end of the text must follow. After a full stop, what stands before it decides:
/// abbreviations, initials, the number that starts a list's item. Where it is in doubt, the sentence
/// ends, since two sentences taken for one could hold together what their author never said.
enum SentenceEnd {
  /// Looks for the end of the sentence that a mark may end.
  ///
  /// - Parameters:
  ///   - mark: where the mark is.
  ///   - text: the text that it stands in.
  ///   - end: where the mark's paragraph ends.
  ///   - words: the sentence's words up to the mark.
  /// - Returns: where the sentence ends, closing quotes and brackets included; nil if it goes on.
  static func after(
    mark: Int, in text: [UInt8], to end: Int, words: ArraySlice<Word>
  ) -> Int? {
    var offset = mark
    while offset < end, text[offset].isMark { offset += 1 }
    let closed = offset
    while offset < end, text[offset].isCloser { offset += 1 }
    guard offset < end else { return offset }
    let isPoint = closed == mark + 1 && text[mark] == .point
    guard text[offset] == .blank else {
      return isPoint && offset == closed && isBlankMissing(at: mark, in: text, to: end)
        ? offset : nil
    }
    var next = offset + 1
    while next < end, text[next].isOpener { next += 1 }
    guard next < end else { return offset }
    let isEllipsis = closed > mark + 1 && text[mark] == .point
    if text[next].isLowerCase, isEllipsis || closed < offset { return nil }
    guard isPoint, let word = words.last, word.bytes.upperBound == mark else { return offset }
    return goesOn(after: words, at: next, in: text, to: end) ? nil : offset
  }

  /// Whether a point stands between a small letter and a capitalised word: "spasm.Take".
  private static func isBlankMissing(at mark: Int, in text: [UInt8], to end: Int) -> Bool {
    mark > 1 && mark + 2 < end && text[mark - 2].isASCIILetter && text[mark - 1].isLowerCase
      && text[mark + 1].isCapital && text[mark + 2].isLowerCase
  }

  /// Whether the full stop after the last of `words` ends no sentence, `next` being where the next
  /// word starts.
  private static func goesOn(
    after words: ArraySlice<Word>, at next: Int, in text: [UInt8], to end: Int
  ) -> Bool {
    guard let word = words.last else { return false }
    // "1. Take" where Markdown made no list of it.
    if word.isNumber { return words.count == 1 && word.bytes.count <= 2 }
    let bytes = text[word.bytes]
    if bytes.count == 1, let letter = bytes.first {
      if let isOpen = goesOn(afterDotted: letter, word.bytes.lowerBound, next, text, end) {
        return isOpen
      }
      if letter.isCapital { return isInitial(letter, words.dropLast().last, in: text) }
    }
    guard let kind = Abbreviations.kind(of: bytes) else { return false }
    switch kind {
    case .leading: return true
    case .trailing: return text[next].isLowerCase || text[next].isDigit
    case .numbering: return text[next].isDigit
    }
  }

  /// Whether the sentence goes on after "e.g.", "U.S.", "a.m."; nil if the letter that starts at
  /// `start` ends nothing of that kind.
  private static func goesOn(
    afterDotted letter: UInt8, _ start: Int, _ next: Int, _ text: [UInt8], _ end: Int
  ) -> Bool? {
    guard start >= 2, text[start - 1] == .point, text[start - 2].isASCIILetter else { return nil }
    switch (text[start - 2].lowercased, letter.lowercased) {
    case (UInt8(ascii: "e"), UInt8(ascii: "g")), (UInt8(ascii: "i"), UInt8(ascii: "e")): return true
    default: break
    }
    guard text[next].isCapital else { return true }
    guard letter.isCapital else { return false }
    var wordEnd = next
    while wordEnd < end, text[wordEnd].isASCIILetter || text[wordEnd] == .apostrophe {
      wordEnd += 1
    }
    return !Abbreviations.isStarter(text[next..<wordEnd])
  }

  /// Whether a capital letter is part of a person's name: "J. Smith", "John F. Kennedy".
  private static func isInitial(_ letter: UInt8, _ previous: Word?, in text: [UInt8]) -> Bool {
    guard letter != UInt8(ascii: "I") else { return false }
    guard let previous else { return true }
    let bytes = text[previous.bytes]
    return (bytes.first?.isCapital ?? false) && !Abbreviations.takesLetter(bytes)
  }
}
