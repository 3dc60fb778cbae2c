package import Content
package import Diagnostics

/// What a build did, for the command line to say.
package struct BuildOutcome: Sendable {
  package enum Result: Sendable {
    /// The new site is in place.
    case done
    /// The content has errors, or in strict mode warnings; the old site is as it was.
    case refused
    /// Something other than the content is wrong; the old site is as it was.
    case failed
  }

  package var result = Result.done
  /// Sorted by file and place; without the notes if nothing had changed since the last build.
  package var findings: [Finding]
  /// Why the tool couldn't do its job, where no finding says it.
  package var failure: BuildFailure?
  package var counts = ArticleCounts()
  /// Nil if nothing was published.
  package var summary: PublishSummary?
  package var times: PhaseTimes

  init(findings: [Finding], times: PhaseTimes) {
    self.findings = findings
    self.times = times
  }

  init(failure: BuildFailure, times: PhaseTimes) {
    self.init(findings: [], times: times)
    self.failure = failure
    result = .failed
  }
}

/// Why a site couldn't be built, though its content may be fine.
package enum BuildFailure: Error, Sendable {
  /// The content folder isn't there or can't be read.
  case unreadable(FileError)
  /// A page can't be made.
  case unmade(PageError)
  /// The output can't be written.
  case unpublished(PublishError)

  /// What is wrong: lower-case, no full stop.
  package var message: String {
    switch self {
    case .unreadable(let error): "can't read \(error.path): \(error.reason)"
    case .unmade(.lostStatements(let ids, let article)):
      "the page of \(article) doesn't show \(ids.map { "`\($0)`" }.joined(separator: ", "))"
    case .unpublished(let error): error.message
    }
  }

  /// What to do about it.
  package var fix: String {
    switch self {
    case .unreadable: "name the folder that holds content/ with --site"
    case .unmade:
      "the article was cleared with these statements: let its template show {{{opening}}} and {{{sections}}} unhidden"
    case .unpublished(let error): error.fix
    }
  }
}
