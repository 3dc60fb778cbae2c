import Diagnostics
import Markdown
import Prose

@testable import Safety

/// A vocabulary that is large enough to test with.
enum SmallVocabulary {
  static let text = """
    substances:
      - id: ibuprofen
        names: [ibuprofen]
        brands: [Advil, Motrin]
        misspellings: [ibuprofin, ibuprophen]
        abbreviations: [IBU]
        classes: [nsaid]
        supply: over-the-counter
        daily-maximum:
          US: {amount: 1200 mg, for: "adults, without a prescription", sources: [label-ibuprofen]}
        sources: [label-ibuprofen]
      - id: acetaminophen
        names: [acetaminophen, paracetamol]
        brands: [Tylenol]
        abbreviations: [APAP]
        classes: [pain-reliever]
        supply: over-the-counter
        daily-maximum:
          US: {amount: 4 g, for: adults, sources: [label-acetaminophen]}
          UK: {amount: 8 tablets, for: adults, sources: [label-acetaminophen]}
      - id: naproxen
        names: [naproxen, naproxen sodium]
        brands: [Aleve]
        classes: [nsaid]
        supply: both
      - id: levothyroxine
        names: [levothyroxine]
        supply: prescription
        daily-maximum:
          US: {amount: 200 micrograms, for: adults, sources: [label-levothyroxine]}
      - id: cyclobenzaprine
        names: [cyclobenzaprine]
        classes: [muscle-relaxant]
        supply: prescription
    combinations:
      - id: advil-dual-action
        brands: [Advil Dual Action]
        contains: [ibuprofen, acetaminophen]
    classes:
      - id: nsaid
        names: [NSAID, nonsteroidal anti-inflammatory drug]
        finds: [anti-inflammatory]
        within: [pain-reliever]
      - id: pain-reliever
        names: [pain reliever]
        finds: [painkiller]
      - id: muscle-relaxant
        names: [muscle relaxant]
    terms:
      - id: heat-source
        names: [heating pad, hot-water bottle, heat]
        finds: [sauna]
        except: [heat rash]
      - id: cramp
        names: [cramp]
      - id: rash
        names: [rash]
      - id: physical-therapy
        names: [physical therapy]
        abbreviations: [PT]
    abbreviations:
      - {short: NSAID, long: nonsteroidal anti-inflammatory drug}
    ignored: [stomach cramp, heat cramp]
    phrases:
      ask: [ask, talk to]
    guards:
      negation: [no need to]
    contrast: [unlike, rather than, instead of]

    """

  static let parsed: Vocabulary = {
    var findings = FileFindings(file: "vocabulary.yml")
    return Vocabulary.parse(text, findings: &findings)
  }()
}

/// An article's text read with the small vocabulary.
struct ReadText {
  let prose: Prose
  let mentions: [Mention]
  let doses: [Dose]

  init(_ source: String, title: String? = nil) {
    var findings = FileFindings(file: "a.md")
    let document = Document.article(source, findings: &findings) ?? Document([])
    prose = Prose(document, title: title.map { ($0, .start) })
    var phrases = PhraseSet()
    let names = SmallVocabulary.parsed.add(to: &phrases)
    mentions = names.mentions(of: phrases.matches(in: prose), in: prose)
    doses = DoseScanner.doses(in: prose, mentions: mentions)
  }

  /// The text of some words.
  func text(_ words: Range<Int>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return text(
      bytes: prose.words[first].bytes.lowerBound..<prose.words[last].bytes.upperBound)
  }

  func text(bytes: Range<Int>) -> String {
    String(decoding: prose.text[bytes], as: UTF8.self)
  }
}
