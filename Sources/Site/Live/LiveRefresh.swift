package import Diagnostics

/// What came of a look at a site's folder.
package struct LiveRefresh: Sendable {
  /// Goes up with each refresh that changed anything.
  package var version = 0
  /// All that is wrong with the site, its templates and assets, as a lint and a build find it.
  /// Sorted by file and place.
  package var findings: [Finding] = []
  package var counts = ArticleCounts()
  /// Why the folder couldn't be read at all.
  package var failure: BuildFailure?
  /// False while templates, settings or rules are broken, and the last good site is served.
  package var isCurrent = false
  package var changed = ChangedFiles.none

  package init() {}
}

/// Which files of a site are not what they were.
package enum ChangedFiles: Hashable, Sendable {
  case none
  /// Only style sheets, and their names in every page: old path → new path.
  case styleSheets([String: String])
  /// At most these, paths below the output folder, and files that only programs read. Pages whose
  /// articles' findings changed are named too.
  case pages(Set<String>)
  /// Any.
  case all
}
