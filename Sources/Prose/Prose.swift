/// An article's text as a reader takes it in: sentences with their lead-ins, sections and boxes,
/// wherever the Markdown put them.
///
/// Markup, code, addresses, images, comments and citations are gone; what is left is one run of
/// UTF-8 that every check reads once. Places in it lead back to the source.
///
/// What characters become in ``text``: any blank is a single space; what can't be seen, accents and
/// trade marks are left out; quotes are `'` and `"`; ligatures and full-width letters are plain
/// ones. A hyphen or a minus is `-`, and so is a dash in a range (`15–20`, also with blanks) and one
/// without blanks between words; any other dash is `--`. `…` is `...`, `½` is `1/2` (`1½`: `1 1/2`),
/// `≤` is `<=`, `×` is `x`, and `µ` is `u`. Code and an image leave a `` ` ``, and a line feed
/// stands between paragraphs, items and cells. Letters of other scripts stay as they are.
///
/// A class, because every check holds on to it, and has one thing to count and not one for each
/// array.
package final class Prose: Sendable {
  /// The text; letter case is kept.
  package let text: [UInt8]
  /// ``text`` with its ASCII letters in lower case; a place in one is the same place in the other.
  package let folded: [UInt8]
  /// In reading order.
  package let words: [Word]
  /// In reading order; a place on the page is compared by the index of its sentence.
  package let sentences: [Sentence]
  /// The page itself first, then each heading's subtree in reading order.
  package let sections: [Section]
  /// In reading order.
  package let callouts: [CalloutUse]
  /// The statements asked for by name, in reading order.
  package let inclusions: [Inclusion]
  /// In reading order, also those that show nothing but an address.
  package let links: [ProseLink]
  /// The first sentence of each numbered list of two items or more, or what follows one without any.
  package let steps: [Int]
  /// Whether there is any HTML, comments among it, that isn't read.
  package let hasHTML: Bool
  /// In reading order.
  package let disguises: [Disguise]
  /// Where the text was written, by its place in ``text``.
  let runs: [TextRun]

  /// What `reader` has read.
  init(_ reader: consuming ProseReader) {
    reader.endSections()
    let collector = reader.collector
    text = collector.text
    var folded = collector.text
    for index in folded.indices { folded[index] = folded[index].lowercased }
    self.folded = folded
    runs = collector.runs
    links = collector.links
    hasHTML = collector.hasHTML
    disguises = collector.disguises
    words = reader.scanner.words
    sentences = reader.sentences
    sections = reader.sections
    callouts = reader.callouts
    inclusions = reader.inclusions
    steps = reader.steps
  }
}
