/// How long the stages took that an article goes through: what `lint --stats` prints.
///
/// Clocks cost a little at each article, so they run only for someone who asked.
package struct StageTimes: Sendable {
  /// What is done with an article, in this order.
  package enum Stage: String, CaseIterable, Sendable {
    case reading = "read and parse"
    case prose
    case phrases
    case doses = "mentions and doses"
    case rules
    case checks
    case rendering
    case search = "words for search"
  }

  private var durations: [Stage: Duration] = [:]
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant

  /// Starts the clock.
  package init() { last = clock.now }

  /// Says that what was done since the last call, or the start, belongs to `stage`.
  package mutating func end(_ stage: Stage) {
    let now = clock.now
    durations[stage, default: .zero] += now - last
    last = now
  }

  /// What all of them took together; nil if nothing was measured.
  package static func sum(of times: some Sequence<StageTimes>) -> StageTimes? {
    var sum: StageTimes?
    for times in times {
      sum?.durations.merge(times.durations, uniquingKeysWith: +)
      sum = sum ?? times
    }
    return sum
  }

  /// The part of the whole that each stage took, from 0 to 1; empty if nothing was measured.
  package var shares: [(stage: Stage, share: Double)] {
    let whole = durations.values.reduce(.zero, +)
    guard whole > .zero else { return [] }
    return Stage.allCases.map { ($0, durations[$0, default: .zero] / whole) }
  }
}
