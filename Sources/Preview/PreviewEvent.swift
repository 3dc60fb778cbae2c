package import Site

/// What a preview has to say to whoever started it.
package enum PreviewEvent: Sendable {
  /// The preview can be seen.
  case started(PreviewStart)
  /// The site is as its folder is now.
  case refreshed(PreviewRefresh)
}

/// Where a preview is to be seen, and what of.
package struct PreviewStart: Sendable {
  /// On this computer.
  package var url: String
  package var port: Int
  /// For other devices; empty unless a host was named.
  package var otherURLs: [String]
  package var refresh: LiveRefresh
  package var time: Duration
}

/// What changed, and what came of it.
package struct PreviewRefresh: Sendable {
  /// Files and folders, sorted; nil if too much changed to tell.
  package var changed: [String]?
  package var refresh: LiveRefresh
  package var time: Duration
}
