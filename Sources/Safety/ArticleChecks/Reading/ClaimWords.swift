/// Words that change what a claim near them means; all in lower case.
enum ClaimWords {
  static let negations: Set<String> = [
    "cannot", "hardly", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing",
    "nowhere", "scarcely",
  ]

  /// Words that deny, unless "a" stands before them: "little evidence", "a little heat".
  static let scarcities: Set<String> = ["few", "little"]

  /// After a negation these show that nothing is denied: "not only", "no doubt".
  static let notDenied: Set<String> = [
    "doubt", "just", "longer", "matter", "merely", "more", "only", "wonder",
  ]

  static let doubts: Set<String> = [
    "avoid", "beware", "difficult", "disbelieve", "distrust", "doubt", "doubtful", "false",
    "falsely", "fake", "hard", "impossible", "misleading", "myth", "myths", "scam", "scams",
    "suspicious", "unlikely",
    "unproven", "untrue", "wary", "whether", "without", "wrong", "wrongly",
  ]

  /// Words that, after a claim, take it back: "… is a myth", "… were reported in one study".
  static let doubtsAfter: Set<String> = [
    "dangerous", "doubtful", "doubted", "fake", "false", "found", "impossible", "misleading",
    "mistake", "myth", "myths", "nonsense", "observed", "recorded", "reported", "scam", "seen",
    "studies", "study", "trial", "trials", "unlikely", "unproven", "unsafe", "untrue", "wrong",
  ]

  /// Words that tell of others' claims: "products that promise …".
  static let reports: Set<String> = [
    "ad", "ads", "advert", "advertise", "advertised", "advertisement", "advertisements", "adverts",
    "allege", "alleged", "anybody", "anyone", "believe", "believed", "believes", "belief", "boast",
    "boasts", "claim", "claimed", "claiming", "claims", "hear", "heard", "hope", "hoped",
    "marketed", "marketing",
    "promise", "promised", "promises", "promising", "rumor", "rumors", "rumour", "rumours",
    "seller", "sellers", "someone", "somebody", "sounds", "supposed", "supposedly", "think",
    "thinks", "thought", "website", "websites", "words",
  ]

  static let firstPerson: Set<String> = ["i", "our", "we"]

  static let myths: Set<String> = ["claims", "false", "myth", "myths", "scams"]

  static let auxiliaries: Set<String> = [
    "am", "are", "be", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may",
    "might", "must", "should", "was", "were", "will", "would",
  ]

  /// Words that start a new clause wherever they stand.
  static let hardBreaks: Set<String> = [
    "although", "because", "but", "however", "since", "though", "whereas", "yet",
  ]

  /// Words that start a new clause before one of ``clauseStarts``.
  static let softBreaks: Set<String> = ["and", "so", "then"]

  static let clauseStarts: Set<String> = [
    "has", "have", "he", "instead", "is", "it", "it's", "its", "just", "only", "our", "she", "so",
    "that's", "there", "there's", "these", "they", "they're", "this", "we", "we're", "will",
    "works", "you", "you'll", "your",
  ]

  /// Words after which a sentence tells of something else.
  static let relatives: Set<String> = ["if", "that", "when", "where", "which", "while", "who"]
}
