import Content
import Diagnostics
import Foundation
import Site

/// Where the pages of a site believe to be, below the server's top.
enum BasePath {
  /// Starts and ends with a slash; nil if the settings don't say.
  static func read(_ options: SiteOptions) -> String? {
    if let url = options.baseURL { return url.path }
    let path = options.path("content/site.yml")
    var findings = FileFindings(file: path)
    return FileManager.default.contents(atPath: path).flatMap {
      SiteConfiguration.parse(String(decoding: $0, as: UTF8.self), findings: &findings)
    }?.baseURL.path
  }
}
