import Content
import Diagnostics

/// What parts of a site some changed files belong to.
struct ChangeScope {
  /// Whether settings, sources, rules or statements changed, on which every article depends; also
  /// where all of `content/` did.
  private(set) var everything = false
  private(set) var templates: Set<String> = []
  /// Files and folders below `content/` that may be articles or files beside them.
  private(set) var content: Set<String> = []

  private static let settings: Set<Substring> = [
    "site.yml", "sources.yml", "synonyms.yml", "safety",
  ]

  /// What changed, or all of a site if `changes` is nil.
  init(_ changes: FileChanges?, _ options: SiteOptions) {
    let content = options.path("content")
    let templates = options.path("templates")
    guard let changes else {
      everything = true
      self.templates = [templates]
      return
    }
    for file in changes.files {
      if let path = Self.path(of: file, below: content) {
        let parts = path.pathComponents
        // Names with a dot before them are never part of a site.
        guard !parts.contains(where: { $0.hasBytePrefix(".") }) else { continue }
        if parts.first.map(Self.settings.contains) ?? true {
          everything = true
        } else {
          self.content.insert(file)
        }
      } else if Self.path(of: file, below: templates) != nil {
        self.templates.insert(file)
      } else if Self.path(of: content, below: file) != nil {
        everything = true
        self.templates.insert(templates)
      }
    }
  }

  /// What `file` is called below `folder`: empty for the folder itself, nil if it isn't in there.
  private static func path(of file: String, below folder: String) -> Substring? {
    if file == folder { return "" }
    return file.rest(after: folder + "/")
  }
}
