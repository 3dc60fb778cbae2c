import Diagnostics
import Preview
import Site

/// What a preview says on the terminal: where it is, then one line for each time the site changed.
struct ServeReport: Sendable {
  let colored: Bool

  func text(for event: PreviewEvent) -> String {
    switch event {
    case .started(let start): text(for: start)
    case .refreshed(let refresh):
      "\(changed(refresh)): \(seconds(refresh.time)); \(state(of: refresh.refresh))\n"
    }
  }

  private func text(for start: PreviewStart) -> String {
    var text = "Preview: \(colored ? "\u{1B}[1m\(start.url)\u{1B}[0m" : start.url)\n"
    if !start.otherURLs.isEmpty {
      text += "On other devices: \(start.otherURLs.joined(separator: " or "))\n"
      text += "warning: anyone on this network can read the preview, drafts and errors included\n"
    }
    text += "\(start.refresh.counts.textOfPreview): \(seconds(start.time)); "
    return text + "\(state(of: start.refresh))\nCtrl-C ends it.\n"
  }

  /// "content/a.md and 3 more".
  private func changed(_ refresh: PreviewRefresh) -> String {
    guard let changed = refresh.changed, let first = changed.first else { return "all" }
    return changed.count == 1 ? first : "\(first) and \(changed.count - 1) more"
  }

  private func state(of refresh: LiveRefresh) -> String {
    if let failure = refresh.failure {
      return painted("\(failure.message); the last good site is shown", .error)
    }
    let counts = FindingCounts(refresh.findings).text
    let worst = refresh.findings.map(\.severity).max()
    let text = counts.isEmpty ? "no findings" : counts
    return painted(
      refresh.isCurrent ? text : "\(text); the last good site is shown", worst ?? .note)
  }

  private func painted(_ text: String, _ severity: Severity) -> String {
    guard colored else { return text }
    switch severity {
    case .error: return "\u{1B}[31m\(text)\u{1B}[0m"
    case .warning: return "\u{1B}[33m\(text)\u{1B}[0m"
    case .note: return text
    }
  }

  private func seconds(_ duration: Duration) -> String {
    formatted(
      seconds: Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18)
  }
}

extension ArticleCounts {
  /// "26 articles".
  fileprivate var textOfPreview: String { read == 1 ? "1 article" : "\(read) articles" }
}
