package import Diagnostics

/// A file of a site as a preview serves it.
package struct LiveFile: Sendable {
  /// What a build writes; for an article that no page can be made of, a page that says so.
  package var bytes: [UInt8]
  /// Of these bytes: another number for other bytes at the same path.
  package var version: Int
  /// The article that the page shows, as findings name it.
  package var source: String?
  /// What is wrong with that article, sorted.
  package var findings: [Finding]
  /// Why a build couldn't make this file though the article may be fine.
  package var failure: BuildFailure?

  package init(
    bytes: [UInt8], version: Int, source: String? = nil, findings: [Finding] = [],
    failure: BuildFailure? = nil
  ) {
    self.bytes = bytes
    self.version = version
    self.source = source
    self.findings = findings
    self.failure = failure
  }
}
