import Diagnostics

/// The templates folder as it was last read: templates, assets, and files to take over.
struct SiteTemplates: Sendable {
  /// Nil while one of them is broken.
  let pages: PageTemplates?
  let assets: FingerprintedAssets
  let statics: StaticFiles
  /// What is wrong with the templates.
  let pageFindings: [Finding]
  /// What is wrong with the assets and the files to take over.
  let fileFindings: [Finding]
  var findings: [Finding] { pageFindings + fileFindings }

  init(_ options: SiteOptions) {
    (pages, pageFindings) = PageTemplates.load(options.path("templates"))
    let (assets, assetFindings) = AssetFolder.load(options)
    self.assets = assets
    statics = StaticFiles(options)
    fileFindings = assetFindings + statics.findings
    // What every page names beside the assets is made here too, while articles are read.
    _ = SearchPage.scripts
  }

  /// Whether a build would refuse to go on.
  var isBroken: Bool { pages == nil || !fileFindings.isEmpty }

  /// Which style sheets have new names, old → new, if nothing else differs from `old`; nil if
  /// something may. `changed` are the files that were read anew, as the user would type them.
  func renamedStyleSheets(
    since old: SiteTemplates, _ changed: Set<String>, _ options: SiteOptions
  ) -> [String: String]? {
    let folder = options.path("templates/assets/")
    guard changed.allSatisfy({ $0.hasBytePrefix(folder) && $0.hasByteSuffix(".css") }),
      assets.files.keys == old.assets.files.keys, statics.files == old.statics.files
    else { return nil }
    var renamed: [String: String] = [:]
    for (name, file) in assets.files where old.assets.files[name] != file {
      guard name.hasByteSuffix(".css"), let former = old.assets.files[name] else { return nil }
      renamed[former.outputPath] = file.outputPath
    }
    return renamed
  }
}
