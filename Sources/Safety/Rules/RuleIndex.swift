import Content

/// Finds the rules that an article can break from what it is and what it names, without looking at
/// the others.
struct RuleIndex: Sendable {
  /// An alternative of a rule's `when`.
  struct Entry: Sendable {
    /// The rule's place in the book.
    var rule: Int
    /// Numbers of subjects: the article must also name one of them; empty if it needn't.
    var alsoMentions: [Int]
    var gives: Trigger.Gift?
  }

  /// What binds the articles of one kind.
  struct Plan: Sendable {
    /// Those that hold whatever the article names.
    var unconditional: [Entry] = []
    /// For each subject, those that a mention of it makes apply.
    var bySubject: [[Entry]]
  }

  /// How many subjects the rules are about.
  let subjectCount: Int
  /// By the meaning of a mention, the numbers of the subjects that it is about.
  private let subjects: [[Int]]
  private let plans: [Plan]

  /// - Parameters:
  ///   - rules: of the whole book.
  ///   - names: what mentions may mean.
  ///   - jurisdiction: of the site: rules for others are left out.
  init(_ rules: [Rule], names: VocabularyNames, jurisdiction: Jurisdiction) {
    let all = Set(rules.flatMap(\.when).flatMap { $0.mentions + $0.alsoMentions }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    subjectCount = all.count
    subjects = names.meanings.map { meaning in
      guard case .mention(let naming) = meaning else { return [] }
      return naming.subjects.compactMap { numbers[$0] }
    }
    var plans = [Plan](
      repeating: Plan(bySubject: Array(repeating: [], count: all.count)),
      count: ArticleKind.all.count)
    for (rule, trigger) in rules.enumerated().flatMap({ rule in rule.1.when.map { (rule.0, $0) } })
    where trigger.jurisdictions.isEmpty || trigger.jurisdictions.contains(jurisdiction) {
      let entry = Entry(
        rule: rule, alsoMentions: trigger.alsoMentions.compactMap { numbers[$0] },
        gives: trigger.gives)
      for (number, kind) in ArticleKind.all.enumerated() where trigger.admits(kind) {
        if trigger.mentions.isEmpty { plans[number].unconditional.append(entry) }
        for subject in trigger.mentions.compactMap({ numbers[$0] }) {
          plans[number].bySubject[subject].append(entry)
        }
      }
    }
    self.plans = plans
  }

  /// The numbers of the subjects that a mention with this meaning is about.
  func subjects(of meaning: Int) -> [Int] { subjects[meaning] }

  func plan(for kind: ArticleKind) -> Plan { plans[kind.number] }
}

extension ArticleKind {
  /// Every kind, in the order of their numbers.
  static let all: [Self] =
    [.home, .conditions, .condition, .page]
    + Area.allCases.flatMap { [.area($0), .remedy($0)] }

  /// The kind's place in ``all``.
  var number: Int {
    switch self {
    case .home: 0
    case .conditions: 1
    case .condition: 2
    case .page: 3
    case .area(let area): 4 + 2 * area.number
    case .remedy(let area): 5 + 2 * area.number
    }
  }
}

extension Area {
  fileprivate var number: Int {
    switch self {
    case .stretching: 0
    case .heatTherapy: 1
    case .massageTherapy: 2
    case .medications: 3
    case .physicalTherapy: 4
    case .lifestyle: 5
    }
  }
}
