/// Which files of a site were written, made, moved or deleted since it was last looked at.
package struct FileChanges: Hashable, Sendable {
  /// Files and folders as ``SiteOptions/path(_:)`` gives them; a folder stands for all below it, and
  /// what is at none of them is as it was.
  package var files: Set<String>

  package init(_ files: Set<String>) { self.files = files }
}
