import Site

/// What is known to have changed below a site's folder.
enum FolderChange: Hashable, Sendable {
  /// Files and folders as the site's options name them; a folder stands for all below it.
  case paths(Set<String>)
  /// Too much at once to tell.
  case unknown

  static let none = FolderChange.paths([])

  mutating func merge(_ other: FolderChange) {
    guard case .paths(let paths) = self, case .paths(let more) = other else {
      self = .unknown
      return
    }
    self = .paths(paths.union(more))
  }

  /// As a ``LiveSite`` takes it.
  var files: FileChanges? {
    guard case .paths(let paths) = self else { return nil }
    return FileChanges(paths)
  }
}

/// Sees what changes in a site's folder.
protocol ChangeSource: Actor {
  /// Returns when something may have changed.
  func wait() async throws
  /// What changed since the last call, as far as is known now.
  func take() throws -> FolderChange
  /// Whether a file was begun that isn't written yet.
  var isInWriting: Bool { get }
  /// Takes the files that were begun as they are.
  func takeUnfinished() -> FolderChange
}

/// Makes one change of a burst: editors write, rename and delete within a moment, and a checkout
/// changes hundreds of files.
struct ChangeBursts: Sendable {
  let source: any ChangeSource
  /// A burst is over when nothing came for this long.
  var quiet: Duration = .milliseconds(4)
  /// How long a file that was begun is waited for.
  var patience: Duration = .milliseconds(100)
  /// Nobody wants to wait for the end of all.
  var longest: Duration = .milliseconds(500)

  /// The next burst, never an empty one.
  func next() async throws -> FolderChange {
    while true {
      try await source.wait()
      let change = try await burst()
      if change != .none { return change }
    }
  }

  private func burst() async throws -> FolderChange {
    let start = ContinuousClock.now
    var change = try await source.take()
    while ContinuousClock.now < start + longest {
      try await Task.sleep(for: quiet)
      let more = try await source.take()
      change.merge(more)
      let waits = await source.isInWriting && ContinuousClock.now < start + patience
      if more == .none, !waits { break }
    }
    change.merge(await source.takeUnfinished())
    return change
  }
}
