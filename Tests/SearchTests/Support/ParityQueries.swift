/// What is asked of both engines.
extension ParityQuery {
  static let all: [ParityQuery] = uniqued(
    plain.map { ParityQuery(text: $0) } + typed.map { ParityQuery(text: $0, options: live) }
      + grouped + hostile.map { ParityQuery(text: $0) }
      + hostile.map { ParityQuery(text: $0, options: live) })

  private static let live = Options(live: true)

  private static func uniqued(_ queries: [ParityQuery]) -> [ParityQuery] {
    var seen: Set<ParityQuery> = []
    return queries.filter { seen.insert($0).inserted }
  }

  private static let plain = [
    // Words.
    "stretch", "calf", "heat", "ibuprofen", "muscle relaxant", "back spasm", "leg cramps",
    "warm bath",
    "massage", "night", "water", "pregnant", "children", "burn", "Calf Stretch", "HEATING PADS",
    "stretching stretches stretched", "liver", "vitamin d", "911", "10 minutes", "4,000 mg",
    // Questions.
    "what helps leg cramps at night?", "how long can I use a heating pad", "is ibuprofen safe",
    "can I take ibuprofen and acetaminophen together?", "why do I get cramps in my calf",
    "when should I see a doctor for back spasms", "what is a muscle relaxant",
    "does heat help a spasm", "how do I stretch my calf without pain?",
    "my back hurts after lifting, what should i do", "what to do when a muscle rub burns",
    // Misspelt.
    "ibuprofin", "acetominophen", "arthritus", "strech", "streching exercizes", "muscel relaxent",
    "heeting pad", "therapyst", "masage", "spazm", "fysical therapy", "liverr damage",
    "cramp at nihgt", "pregnent", "pyhsical", "phian", "kne", "crebral", "sleap", "nigt calff",
    "restt leggs", "\"haet pads\"", "massage -bakc", "streching-mussle", "a bakc rubb",
    "medicashun", "kalf", "hart", "qqqqqq", "dizzyness",
    // Phrases.
    "\"heating pad\"", "\"calf stretch\" night", "night \"leg cramps\"", "\"see a doctor\"",
    "\"pad heating\"", "\"stretch\"", "\"muscle relaxants\" \"do not drive\"", "“hot packs”",
    "\"charley horse\"", "\"unclosed phrase", "\"\"", "\"the\"", "\"call 911\" chest",
    "\"strech your calf\"", "\"10 minutes\"", "\"nowhere atall\"", "\"at night\" \"at night\"",
    // Left out.
    "stretch -calf", "pain -ibuprofen", "-pain", "heat -\"heating pads\"", "cramps -night -water",
    "muscle -qqqqqq", "heat -hot-pack", "-5 degrees", "heat - pad", "a-b -c", "pain \u{2212}back",
    "stretch -\"calf", "spasm -\"back spasm\" -\"see a doctor\"",
    // Other names.
    "tylenol", "Tylenol dose", "charley horse", "charley horse at night", "zanaflex", "heat pad",
    "groggy", "paracetamol", "charly horse", "tylenol -liver", "leg cramp", "charley", "horse",
    // Hyphens, accents, numbers.
    "x-ray", "over-the-counter", "overthecounter", "l-tyrosine", "b12", "café", "sprain–strain",
    "thérapie", "non-prescription", "self-massage", "selfmassage", "12 hours", "1/2", "warm-up",
    // Help at once.
    "chest pain", "pain in my chest", "overdose", "took an overdose of tylenol", "chest",
    "cant breathe",
    "I can't breathe", "overdos", "overdoze",
  ]

  private static let typed = [
    "s", "st", "str", "stre", "stret", "stretchi", "stretching ", "calf st", "muscle rel",
    "heating p",
    "ib", "ibupr", "acet", "tyl", "charley hor", "night cr", "\"calf st", "-str", "heat -pa", "qqq",
    "qqqqqq", "arthritus", "spaz", "x-r", "over-the-c", "medic", "medicine", "medicines", "the",
    "what is", "how do i st", "chest pai", "10 min", "911", "pre", "café", "h",
  ]

  private static let grouped = [
    ParityQuery(text: "pain", options: Options(groups: ["stretching"])),
    ParityQuery(text: "pain", options: Options(groups: ["stretching", "medications"])),
    ParityQuery(text: "pain", options: Options(groups: ["nothing"])),
    ParityQuery(text: "pain", options: Options(offset: 3, limit: 4)),
    ParityQuery(text: "pain", options: Options(offset: 400)),
    ParityQuery(text: "pain", options: Options(limit: 0)),
    ParityQuery(text: "pain", options: Options(limit: 50)),
    ParityQuery(text: "\"see a doctor\"", options: Options(groups: ["conditions"])),
    ParityQuery(text: "strech", options: Options(original: true)),
    ParityQuery(text: "strech calf", options: Options(original: true)),
    ParityQuery(text: "overdoze", options: Options(original: true)),
    ParityQuery(text: "strech", options: Options(groups: ["conditions"], live: true)),
  ]

  private static let hostile = [
    "", " ", "\"", "-", "--", "\"\"\"", "-\"", "\"-\"", "?!.,;:", "the of and is",
    "<script>alert(1)</script>",
    "<b>heat</b>", "' OR 1=1 --", "\u{0}", "\u{202E}daeh", "🩹🔥", "🩹 heat 🔥", "كعب الألم", "כאב",
    "日本語",
    "heat\u{200B}ing pad", "%00%ff", "../../etc/passwd", "https://example.org/heat", "{{heat}}",
    "__proto__ constructor", "toString", "hasOwnProperty heat", "a\u{301}\u{301}\u{301}",
    String(repeating: "heat ", count: 2_000), String(repeating: "a", count: 10_000),
    String(repeating: "\"", count: 3_000), String(repeating: "-a ", count: 3_000),
    String(repeating: "pain-", count: 1_000), String(repeating: "\"heat\" ", count: 600),
    String(repeating: "🩹", count: 1_500), String(repeating: "– ", count: 2_500),
    "heat " + String(repeating: "\u{FE0F}", count: 3_000) + " pad", "1,2,3,4,5", "ʼ's", "½½½",
    (0..<60).map { "word\($0)" }.joined(separator: " "),
    "muscle pain heat cold warm bath rub pad pack calf leg back neck spasm cramp night day water rest "
      + "doctor nurse pills tablet dose hours liver kidney heart skin burn numb weak stretch massage",
  ]

  /// A rare word, a frequent one a letter from it, and both misspelt.
  static let rare =
    [
      "sleen", "spleen", "sleens", "rest sleen", "slene", "spleeen", "sleen -spleen", "\"sleen\"",
      "what is a sleen?", "nome", "rset", "nane",
    ].map { ParityQuery(text: $0) }
    + ["sleen", "sleen p"].map { ParityQuery(text: $0, options: live) }

  /// Words on so many pages that their places go on in files of their own.
  static let large =
    [
      "muscle", "pain", "muscle pain", "balaria doctor", "\"muscle rest\"",
      "\"gentle muscle rest\"",
      "\"the gentle\" warm", "muscle -pain", "pain -muscle", "warm -\"gentle muscle\"", "ache",
      "limb rest", "what is gentle stretching", "kepedor", "kepedorr", "balarla pain", "kpeedor",
      "blaaria rset", "tuhalor mixx", "noginal -kpeedor", "\"doctor\"",
      "muscle 17", "page 250", "slowly rest doctor warm gentle pain muscle stretching",
    ].map { ParityQuery(text: $0) }
    + ["mus", "ba", "kep", "do", "muscle pa", "li", "tuh", "s"].map {
      ParityQuery(text: $0, options: live)
    } + [
      ParityQuery(text: "muscle", options: Options(offset: 300, limit: 25)),
      ParityQuery(text: "muscle", options: Options(groups: ["conditions"], offset: 100)),
      ParityQuery(text: "\"muscle rest\"", options: Options(groups: ["lifestyle"])),
    ]
}
