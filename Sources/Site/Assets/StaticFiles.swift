import Content
import Diagnostics

/// The files of `templates/static/`, which go to the site's root as they are.
struct StaticFiles: Sendable {
  struct File: Hashable, Sendable {
    /// Below `templates/static/`, and so below the output folder; with precomposed accents, as
    /// links to it have them.
    var path: String
    /// Where it is read from.
    var file: String
  }

  let files: [File]
  /// An error for each entry that can't be taken over.
  let findings: [Finding]

  init(_ options: SiteOptions) {
    let folder = options.path("templates/static")
    let listing = FileListing(below: folder)
    files = listing.paths.map { File(path: $0.precomposed, file: folder + "/" + $0) }
    findings = listing.findings
  }
}
