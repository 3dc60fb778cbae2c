package import Site

/// The site behind a preview: what a ``LiveSite`` is, so that tests can serve something simpler.
package protocol PreviewedSite: Sendable {
  /// Takes in what changed, or all if `changes` is nil.
  func refresh(_ changes: FileChanges?) async -> LiveRefresh
  /// What a build would write at `path` below the output folder; nil if nothing.
  func file(at path: String) async -> LiveFile?
}

extension LiveSite: PreviewedSite {}
