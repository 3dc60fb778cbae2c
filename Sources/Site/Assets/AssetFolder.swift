import Content
import Diagnostics
import Foundation

/// Reads `templates/assets/`, and checks that what every page names is there.
enum AssetFolder {
  /// Assets that the site's frame names.
  static let styleSheet = "site.css"
  static let icon = "icon.svg"
  /// Named where it is there.
  static let socialImage = "social.png"

  static func load(_ options: SiteOptions) -> (FingerprintedAssets, [Finding]) {
    let folder = options.path("templates/assets")
    var sources: [String: [UInt8]] = [:]
    let listing = FileListing(below: folder)
    var findings = listing.findings
    for path in listing.paths {
      guard sources[path] == nil else {
        findings.append(
          Finding(
            .error, rule: "duplicate-url", "another asset has this name, with other accents",
            in: folder + "/" + path, at: .start,
            why:
              "only one of them could be published; how accents are composed doesn't tell them apart",
            fix: "rename one of them"))
        continue
      }
      guard let data = FileManager.default.contents(atPath: folder + "/" + path) else {
        findings.append(
          Finding(
            .error, rule: "unreadable", "the file can't be read", in: folder + "/" + path,
            at: .start))
        continue
      }
      sources[path] = Array(data)
    }
    for name in [styleSheet, icon] where sources[name] == nil {
      findings.append(
        Finding(
          .error, rule: "unknown-asset", "every page names this file, and it isn't there",
          in: folder + "/" + name, at: .start, fix: "add the file"))
    }
    return (FingerprintedAssets(sources, folder: folder, findings: &findings), findings)
  }
}
