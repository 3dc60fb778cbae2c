package import Site

/// What a preview is asked to do.
package struct PreviewOptions: Sendable {
  package var site: SiteOptions
  package var port: ServerPort
  /// An address at which other devices may ask; nil keeps the preview on this computer.
  package var host: String?
  package var editor: Editor
  /// What relative paths in findings start from.
  package var workingFolder: String
  package var limits: ServingLimits
  /// Whether files are looked at now and then though the system could tell what changes.
  package var polls: Bool

  package init(
    site: SiteOptions, port: ServerPort = .free(from: 8080), host: String? = nil,
    editor: Editor = .none, workingFolder: String = "/", limits: ServingLimits = ServingLimits(),
    polls: Bool = false
  ) {
    self.site = site
    self.port = port
    self.host = host
    self.editor = editor
    self.workingFolder = workingFolder
    self.limits = limits
    self.polls = polls
  }
}
