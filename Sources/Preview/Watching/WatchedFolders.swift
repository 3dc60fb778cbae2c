import Content
import Site

/// Which folders of a site are looked at: never the output, or each build would seem an edit.
struct WatchedFolders: Hashable, Sendable {
  /// The folder that holds the others, without a slash at its end.
  let site: String
  /// In the site's folder.
  let names = ["content", "templates"]

  init(_ options: SiteOptions) {
    site = options.site.isEmpty ? "." : options.site
  }

  /// A path as the site's options give it.
  func path(_ name: String) -> String {
    SiteOptions(site: site, now: .unixEpoch).path(name)
  }

  /// Whether a file called `name` can be part of a site: not what editors leave beside the file.
  static func isOfInterest(_ name: String) -> Bool {
    name.utf8.first != UInt8(ascii: ".") && name.utf8.last != UInt8(ascii: "~")
  }
}
