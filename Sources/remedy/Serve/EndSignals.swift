import Dispatch
import Foundation

/// Ends the command at once, and as one that did its job, when its user has seen enough.
///
/// Nothing is on disk that could be left half done.
final class EndSignals {
  private let sources: [any DispatchSourceSignal]

  init() {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { exit(0) }
      source.resume()
      return source
    }
  }
}
