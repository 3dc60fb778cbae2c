package import Content
import Diagnostics

/// What a build or a lint is asked to do.
package struct SiteOptions: Sendable {
  /// The folder that holds `content/` and `templates/`.
  package var site: String
  /// In place of the one in `site.yml`.
  package var baseURL: BaseURL?
  /// Whether drafts and articles of another day are published too.
  package var includesDrafts: Bool
  /// The day to compare dates with.
  package var now: Day
  /// How many articles and pages are worked on at once.
  package var jobs: Int
  /// Articles whose text is not, or not yet, on disk.
  package var unsaved: [ContentFile] = []

  package init(
    site: String = ".", baseURL: BaseURL? = nil, includesDrafts: Bool = false, now: Day,
    jobs: Int = 1
  ) {
    self.site = site
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.now = now
    self.jobs = jobs
  }

  /// A path below the site folder as the user would type it.
  package func path(_ name: String) -> String {
    site == "." || site.isEmpty ? name : site.appendingPath(name)
  }
}
