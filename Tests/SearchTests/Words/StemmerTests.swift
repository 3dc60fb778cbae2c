import Foundation
import Testing

@testable import Search

@Suite struct StemmerTests {
  /// Words that people search for and words that the steps of the algorithm tell apart, each with
  /// its stem.
  static let table = """
    remedy:remedi remedies:remedi remedied:remedi relax:relax relaxed:relax relaxing:relax
    relaxation:relax stretch:stretch stretches:stretch stretched:stretch stretching:stretch
    muscle:muscl muscles:muscl muscular:muscular pain:pain pains:pain painful:pain
    painfully:pain ache:ach aches:ach aching:ach ached:ach bleed:bleed bleeding:bleed
    bleeds:bleed swelling:swell swollen:swollen swell:swell swells:swell injury:injuri
    injuries:injuri injured:injur emergency:emergenc emergencies:emergenc internal:internal
    internally:internal international:internat intern:intern general:general generally:general
    generic:generic generate:generat generated:generat generation:generat generous:generous
    organ:organ organs:organ organic:organic organization:organiz organized:organiz
    universe:univers universal:universal university:universiti communication:communic
    community:communiti communicate:communic early:earli only:onli gently:gentl ugly:ugli
    singly:singl idly:idl skis:ski skies:sky sky:sky news:news bias:bias atlas:atlas
    cosmos:cosmos dying:die lying:lie tying:tie die:die dies:die died:die lie:lie cried:cri
    cries:cri cry:cri try:tri tries:tri tried:tri happy:happi happiness:happi happily:happili
    medicine:medicin medicines:medicin medical:medic medication:medic medicinal:medicin
    doctor:doctor doctors:doctor physician:physician physicians:physician nurse:nurs
    nurses:nurs nursing:nurs agreed:agre agree:agre feed:feed feeding:feed fed:fed
    proceed:proceed proceeding:proceed exceed:exceed exceeds:exceed succeed:succeed need:need
    needed:need hoping:hope hopped:hop hopping:hop hoped:hope running:run runner:runner
    runs:run sitting:sit walked:walk walking:walk lifted:lift lifting:lift added:add
    adding:add adds:add erring:err off:off conditional:condit conditions:condit
    condition:condit rational:ration operation:oper operate:oper operator:oper relief:relief
    relieve:reliev relieved:reliev relieving:reliev national:nation additional:addit
    sensitive:sensit activity:activ active:activ actively:activ effective:effect
    effectiveness:effect useful:use usefulness:use carefulness:care careful:care
    carefully:care possible:possibl possibly:possibl possibility:possibl ability:abil
    probably:probabl terribly:terribl capable:capabl comfortable:comfort comfortably:comfort
    anxious:anxious nervous:nervous nervously:nervous nervousness:nervous biology:biolog
    analogy:analog geology:geolog logical:logic musical:music dependence:depend
    dependent:depend independence:independ frequency:frequenc frequently:frequent
    urgency:urgenc urgently:urgent constancy:constanc distance:distanc distant:distant
    moisture:moistur controlled:control control:control controlling:control rolling:roll
    roll:roll rolled:roll fall:fall fell:fell call:call calling:call illness:ill ill:ill
    past:past paste:paste pasted:paste pasting:paste outing:outing inning:inning
    earring:earring evening:evening evenings:evening evenly:even canning:canning yes:yes
    youth:youth boy:boy boys:boy by:by say:say says:say enjoy:enjoy enjoyed:enjoy
    enjoyment:enjoy player:player adjustment:adjust movement:movement cement:cement
    element:element basement:basement statement:statement inflammation:inflamm
    inflammatory:inflammatori symptom:symptom symptomatic:symptomat exercise:exercis
    exercises:exercis exercised:exercis exercising:exercis knee:knee knees:knee
    shoulder:shoulder shoulders:shoulder kneading:knead kneel:kneel feet:feet foot:foot
    teeth:teeth tooth:tooth backs:back sleep:sleep sleeping:sleep sleepless:sleepless
    sleepiness:sleepi tired:tire tiring:tire the:the this:this be:be is:is as:as us:us its:it
    bus:bus gas:gas ties:tie arsenal:arsenal arsenic:arsenic later:later lateral:lateral
    interest:interest interesting:interest
    """

  static let pairs = table.split { $0.isWhitespace }.map { pair in
    let parts = pair.split(separator: ":").map(String.init)
    return (word: parts[0], stem: parts[1])
  }

  static func stem(_ word: String) -> String {
    String(decoding: Stemmer.stem(Array(word.utf8)), as: UTF8.self)
  }

  @Test(arguments: pairs)
  func `a word has its stem`(_ word: String, _ stem: String) {
    #expect(Self.stem(word) == stem)
  }

  private struct Request: Encodable {
    var kind = "stems"
    var words: [String]
  }

  @Test(.enabled(if: Node.path != nil, Node.isMissing))
  func `the browser has the same stems`() throws {
    let words = Self.pairs.map(\.word) + Self.unchanged
    let stems: [String] = try Node.answer(Request(words: words))
    #expect(stems == Self.pairs.map(\.stem) + Self.unchanged)
  }

  static let unchanged = ["b12", "café", "é", "", "a", "c-section", "ok", "5htp"]

  @Test(arguments: unchanged)
  func `what isn't an English word of letters is its own stem`(_ word: String) {
    #expect(Self.stem(word) == word)
  }

  /// A file of `word<TAB>stem` lines: Snowball's own vocabulary, which isn't part of this project.
  static let data = ProcessInfo.processInfo.environment["REMEDY_STEMMER_DATA"]

  static let noData: Comment = "name Snowball's vocabulary (word, tab, stem) in REMEDY_STEMMER_DATA"

  private static func vocabulary() throws -> [[String]] {
    let text = try String(contentsOfFile: try #require(data), encoding: .utf8)
    let pairs = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    try #require(pairs.count > 40_000)
    try #require(pairs.allSatisfy { $0.count == 2 })
    return pairs
  }

  @Test(.enabled(if: data != nil, noData))
  func `all words of the given vocabulary have their stems`() throws {
    #expect(try Self.vocabulary().filter { Self.stem($0[0]) != $0[1] } == [])
  }

  @Test(.enabled(if: data != nil, noData), .enabled(if: Node.path != nil, Node.isMissing))
  func `the browser has the stems of all words of the given vocabulary`() throws {
    let pairs = try Self.vocabulary()
    let stems: [String] = try Node.answer(Request(words: pairs.map { $0[0] }))
    #expect(zip(pairs, stems).filter { $0[1] != $1 }.map(\.0) == [])
    #expect(stems.count == pairs.count)
  }
}
