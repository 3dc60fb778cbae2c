/// Puts a site's files into its output folder, so that a reader finds at every instant the whole
/// old site or the whole new one, even if the build is killed.
package struct Publisher: Sendable {
  private let output: String
  private let sources: [String]
  private let jobs: Int
  private let swap: SwapMethod

  /// - Parameters:
  ///   - output: the folder to publish in; it and those above it are made if they aren't there.
  ///   - sources: the folders that the site is made from (`content`, `templates`); the output may
  ///     neither be in one of them nor hold one.
  ///   - jobs: how many tasks link and remove files at once.
  ///   - swap: for tests; ``SwapMethod/renames`` does as on a file system that can't swap.
  package init(
    output: String, keepingClearOf sources: [String], jobs: Int, swap: SwapMethod = .exchange
  ) {
    self.output = output
    self.sources = sources
    self.jobs = max(1, jobs)
    self.swap = swap
  }

  /// Locks the output against other builds, puts right what a killed one left, and looks at the old
  /// site. Nothing in the output changes before ``Staging/commit()``.
  package func begin() throws(PublishError) -> Staging {
    let workspace = try lock()
    do {
      let old = try OldSite(of: workspace.place, in: workspace.parent)
      let new = try workspace.makeNewSite()
      return Staging(in: workspace, old, new, jobs: jobs, swap: swap)
    } catch {
      workspace.release()
      throw error
    }
  }

  /// Locks the output against other builds until ``Workspace/release()``, and puts right what a
  /// killed one left.
  func lock() throws(PublishError) -> Workspace {
    let place = try OutputPlace(output, keepingClearOf: sources)
    let workspace = try Workspace.locked(beside: place)
    do {
      try workspace.heal()
      return workspace
    } catch {
      workspace.release()
      throw error
    }
  }

  /// Publishes a site that is in memory.
  package func publish(_ files: [OutputFile]) async throws(PublishError) -> PublishSummary {
    let staging = try begin()
    do {
      try await concurrently(files, jobs: jobs) { file throws(PublishError) in
        try staging.write(file)
      }
    } catch {
      staging.cancel()
      throw error
    }
    return try await staging.commit()
  }
}
