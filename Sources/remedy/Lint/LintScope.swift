import Content
import Diagnostics
import Foundation
import Site

/// The part of a site that a lint was asked to speak of.
struct LintScope {
  /// Paths that lead to nothing.
  let missing: [String]
  /// Paths outside the content folder, and not around it.
  let foreign: [String]
  private let paths: [String]
  /// The site as the findings name it, and its absolute path without links.
  private let site: (shown: String, real: String)
  private let settings: [String]

  /// - Parameters:
  ///   - paths: as the user typed them; none means the whole site.
  ///   - options: those of the site.
  init(_ paths: [String], of options: SiteOptions) {
    self.init(options, paths: paths)
  }

  /// The scope of articles that may not be on disk.
  init(unsaved articles: [ContentFile], of options: SiteOptions) {
    self.init(options, paths: articles.map(\.file), areUnsaved: true)
  }

  private init(_ options: SiteOptions, paths: [String], areUnsaved: Bool = false) {
    site = (options.path(""), Self.real(options.site))
    settings = ["content/site.yml", "content/sources.yml", "content/safety"].map(options.path)
    missing = areUnsaved ? [] : paths.filter { !FileManager.default.fileExists(atPath: $0) }
    let content = [Self.absolute(options.path("content")), Self.real(options.site) + "/content"]
    foreign = paths.filter { path in
      FileManager.default.fileExists(atPath: path)
        && !Self.overlap([Self.absolute(path), Self.real(path)], content)
    }
    self.paths = paths.flatMap { [Self.absolute($0), Self.real($0)] }
  }

  /// The findings that are to be said.
  func held(_ findings: [Finding]) -> [Finding] {
    paths.isEmpty ? findings : findings.filter(holds)
  }

  /// Whether a finding is to be said.
  ///
  /// One that keeps articles from being checked always is, so that none may pass as clean. So is one
  /// in a folder around what was asked for.
  func holds(_ finding: Finding) -> Bool { holds(file: finding.file) || blocks(finding) }

  /// Whether the findings of a file, which is named as findings name it, are to be said.
  func holds(file: String) -> Bool {
    if paths.isEmpty { return true }
    let below = file.rest(after: site.shown) ?? file[...]
    return Self.overlap([Self.absolute(file), "\(site.real)/\(below)"], paths)
  }

  /// Whether a finding is an error in the settings or the rules.
  func blocks(_ finding: Finding) -> Bool {
    finding.severity == .error && settings.contains { Self.lies(finding.file, in: $0) }
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// Whether one path of the first is one of the second, or lies within it or around it.
  private static func overlap(_ first: [String], _ second: [String]) -> Bool {
    first.contains { path in second.contains { lies(path, in: $0) || lies($0, in: path) } }
  }

  private static func lies(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasBytePrefix(folder.appendingPath(""))
  }
}
