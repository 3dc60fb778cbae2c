import Content
import Prose

/// All places of an article that make rules apply, by rule.
///
/// The places of one rule are a chain through one array: an article makes a few rules of many
/// apply, and an array for each of them would cost more than all checks.
struct TriggerPlaces {
  /// For each rule, its first place in ``links``; -1 if the rule doesn't apply.
  private var heads: [Int]
  private var links: [(place: TriggerPlace, next: Int)] = []

  init(_ reading: ArticleReading, _ index: RuleIndex, ruleCount: Int, gifts: GiftPlaces) {
    heads = Array(repeating: -1, count: ruleCount)
    let plan = index.plan(for: reading.article.kind)
    var presence = Presence(index.subjectCount)
    var named: [(mention: Int, subject: Int)] = []
    // By their places: to look at a mention as a whole is to own it.
    let mentions = reading.mentions
    named.reserveCapacity(2 * mentions.count)
    links.reserveCapacity(2 * mentions.count)
    for number in mentions.indices {
      for subject in index.subjects(of: mentions[number].meaning) {
        named.append((number, subject))
        presence.note(subject, isContrast: mentions[number].isContrast)
      }
    }
    // From the end, so that each chain begins with its first place.
    for (number, subject) in named.reversed() {
      for entry in plan.bySubject[subject] {
        guard let certainty = presence.certainty(of: entry), gifts.hold(entry) else { continue }
        add(
          TriggerPlace(
            cause: .mention(number), sentence: mentions[number].sentence,
            isContrast: mentions[number].isContrast || certainty == .contrast),
          to: entry.rule)
      }
    }
    for entry in plan.unconditional {
      guard let certainty = presence.certainty(of: entry) else { continue }
      for var place in gifts.places(for: entry) {
        place.isContrast = certainty == .contrast
        add(place, to: entry.rule)
      }
    }
  }

  private mutating func add(_ place: TriggerPlace, to rule: Int) {
    links.append((place, heads[rule]))
    heads[rule] = links.count - 1
  }

  /// Whether anything makes the rule apply.
  func holds(_ rule: Int) -> Bool { heads[rule] >= 0 }

  /// The one place of a rule, as nearly every rule that applies has; nil if there are more.
  func only(of rule: Int) -> TriggerPlace? {
    let first = heads[rule]
    return first >= 0 && links[first].next < 0 ? links[first].place : nil
  }

  /// In reading order; contrasts only if there is nothing else.
  func all(of rule: Int) -> [TriggerPlace] {
    var places: [TriggerPlace] = []
    places.reserveCapacity(count(of: rule))
    var link = heads[rule]
    while link >= 0 {
      places.append(links[link].place)
      link = links[link].next
    }
    if places.contains(where: { !$0.isContrast }) { places.removeAll(where: \.isContrast) }
    places.sort { $0.sentence < $1.sentence }
    return places
  }

  private func count(of rule: Int) -> Int {
    var (link, count) = (heads[rule], 0)
    while link >= 0 { (link, count) = (links[link].next, count + 1) }
    return count
  }
}

/// Which subjects an article names, and whether it means them.
private struct Presence {
  enum Certainty: UInt8 { case absent, contrast, meant }

  private var subjects: [Certainty]

  init(_ count: Int) { subjects = Array(repeating: .absent, count: count) }

  mutating func note(_ subject: Int, isContrast: Bool) {
    if subjects[subject] != .meant { subjects[subject] = isContrast ? .contrast : .meant }
  }

  /// How surely the article also names what `entry` asks for; nil if it doesn't.
  func certainty(of entry: RuleIndex.Entry) -> Certainty? {
    guard !entry.alsoMentions.isEmpty else { return .meant }
    if entry.alsoMentions.contains(where: { subjects[$0] == .meant }) { return .meant }
    return entry.alsoMentions.contains { subjects[$0] == .contrast } ? .contrast : nil
  }
}
