/// How the new site takes the old one's place.
package enum SwapMethod: Sendable {
  /// In one step where the file system can, else as ``renames``.
  case exchange
  /// The old one away, then the new one in: for an instant there is no site, and a build killed
  /// just then leaves none until the next build brings the old one back.
  case renames
}

extension Staging {
  /// Puts the new site in the old one's place, in one step where the file system can do that.
  package func commit() async throws(PublishError) -> PublishSummary {
    try await commit { _, _ in }
  }

  /// Puts the new site in the old one's place, and does `afterwards` before other builds may come.
  ///
  /// If nothing at all changed, the output isn't touched. Our files that weren't added again go;
  /// what others put there stays. Call it once, when every ``write(_:)`` has returned.
  ///
  /// - Parameter afterwards: gets what publishing did, and with which files.
  /// - Returns: what publishing did.
  /// - Throws: what went wrong, here or in any ``write(_:)``; the old site is then still in place.
  func commit(
    _ afterwards: (PublishSummary, State) async -> Void
  ) async throws(PublishError) -> PublishSummary {
    let state = try finish()
    do throws(PublishError) {
      if let failure = state.failure { throw failure }
      let manifest = Manifest(state.files).bytes
      var summary = PublishSummary(
        written: state.files.count - state.unchanged.count,
        unchanged: state.unchanged.count,
        removed: old.inventory.ours.keys.count { !state.files.contains($0) })
      if summary.written > 0 || manifest != old.inventory.manifest {
        try await complete(state, manifest)
        try takeOver()
        summary.leftover = await removeOldSite()
      }
      await afterwards(summary, state)
      discard()
      return summary
    } catch {
      discard()
      throw error
    }
  }

  /// Removes all that was written; the old site stays as it is.
  package func cancel() {
    if (try? finish()) != nil { discard() }
  }

  /// Adds what the new site shares with the old one.
  private func complete(_ state: State, _ manifest: [UInt8]) async throws(PublishError) {
    try await concurrently(state.unchanged, jobs: jobs) { path throws(PublishError) in
      try self.makeFolders(above: path)
      try self.old.link(path, into: self.new)
    }
    if manifest == old.inventory.manifest {
      try old.link(Manifest.path, into: new)
    } else {
      try new.create(Manifest.path, manifest)
    }
    try old.carryForeign(into: new)
  }

  private func takeOver() throws(PublishError) {
    let (parent, name) = (workspace.place, workspace.place.name)
    guard try workspace.parent.status(of: name)?.identity == old.status?.identity else {
      throw .badOutput(parent.shown, .replaced)
    }
    guard old.status != nil else {
      return try workspace.folder.move(Workspace.newSite, to: workspace.parent, name)
    }
    if swap == .exchange,
      try workspace.folder.exchange(Workspace.newSite, with: workspace.parent, name)
    {
      return
    }
    try workspace.parent.move(name, to: workspace.folder, Workspace.oldSite)
    do {
      try workspace.folder.move(Workspace.newSite, to: workspace.parent, name)
    } catch {
      try workspace.folder.move(Workspace.oldSite, to: workspace.parent, name)
      throw error
    }
  }

  /// Whether what was published still stands in its place.
  var ownsOutput: Bool {
    guard let found = try? workspace.parent.status(of: workspace.place.name) else { return false }
    let published = try? new.status(of: .root)
    return found.identity == published?.identity || found.identity == old.status?.identity
  }

  /// The new site is in place by now, so that a failure is only something to tell of.
  private func removeOldSite() async -> PublishError? {
    do throws(PublishError) {
      for site in [Workspace.newSite, Workspace.oldSite] {
        let tree = try workspace.folder.tree(site)
        try await concurrently(tree.files, jobs: jobs) { file throws(PublishError) in
          try self.workspace.folder.remove(file.path, file.kind)
        }
        try workspace.folder.removeTree(site)
      }
      return nil
    } catch {
      return error
    }
  }
}
