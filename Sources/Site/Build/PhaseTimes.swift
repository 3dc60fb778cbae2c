import Safety

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long each phase of a build or a lint took, and how much memory it needed: what `--stats`
/// prints.
package struct PhaseTimes: Sendable {
  package struct Phase: Sendable {
    package var name: String
    package var seconds: Double
  }

  package private(set) var phases: [Phase] = []
  /// Whether the stages of reading and checking articles are to be measured too.
  let measuresStages: Bool
  /// What they took, all articles and threads together; nil if not measured.
  var stages: StageTimes?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant

  /// - Parameter measuresStages: whether clocks run at each article too, which costs a little.
  package init(measuresStages: Bool = false) {
    self.measuresStages = measuresStages
    start = clock.now
    last = start
  }

  /// Seconds since it all began.
  package var total: Double { (clock.now - start).seconds }

  /// Says that what was done since the last call is called `name`.
  package mutating func end(_ name: String) {
    let now = clock.now
    phases.append(Phase(name: name, seconds: (now - last).seconds))
    last = now
  }

  /// The most memory that this process has had at one time, in bytes.
  package static var peakMemory: Int {
    /// `RUSAGE_SELF`, which Glibc's overlay gives a type that `getrusage` doesn't take.
    let thisProcess: Int32 = 0
    var usage = rusage()
    guard unsafe getrusage(thisProcess, &usage) == 0 else { return 0 }
    #if canImport(Darwin)
      return Int(usage.ru_maxrss)
    #else
      return Int(usage.ru_maxrss) * 1024
    #endif
  }

  /// One line a phase, for people.
  package var report: String {
    var text = ""
    for phase in phases { text += Self.line(phase.name, formatted(seconds: phase.seconds)) }
    text += Self.line("peak memory", "\(Self.peakMemory / 1_000_000) MB")
    guard let shares = stages?.shares, !shares.isEmpty else { return text }
    text += "  of the articles' time\n"
    for (stage, share) in shares {
      text += Self.line("  " + stage.rawValue, "\(Int((share * 100).rounded())) %")
    }
    return text
  }

  private static func line(_ name: String, _ value: String) -> String {
    "  \(name)\(String(repeating: " ", count: max(1, 24 - name.count)))\(value)\n"
  }
}

/// `seconds` as people read it: "0.8 ms", "120 ms", "1.20 s".
package func formatted(seconds: Double) -> String {
  switch seconds {
  case ..<0.001: "\(Int(seconds * 1_000_000)) µs"
  case ..<1: "\(Int((seconds * 1000).rounded())) ms"
  default: "\(Int(seconds)).\(String(Int((seconds * 100).rounded()) % 100 + 100).dropFirst()) s"
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
