import Diagnostics

/// The templates folder as it was last read: templates, assets, and files to take over.
struct LiveTemplates: Sendable {
  /// Nil while one of them is broken.
  let templates: PageTemplates?
  let assets: FingerprintedAssets
  let statics: StaticFiles
  let findings: [Finding]

  init(_ options: SiteOptions) {
    let (templates, findings) = PageTemplates.load(options.path("templates"))
    let (assets, assetFindings) = AssetFolder.load(options)
    self.templates = templates
    self.assets = assets
    statics = StaticFiles(options)
    let fileFindings = assetFindings + statics.findings
    self.findings = findings + fileFindings
    isBroken = templates == nil || !fileFindings.isEmpty
  }

  /// Whether a build would refuse to go on.
  let isBroken: Bool

  /// Which style sheets have new names, old → new, if nothing else differs from `old`; nil if
  /// something may. `changed` are the files that were read anew, as the user would type them.
  func renamedStyleSheets(
    since old: LiveTemplates, _ changed: Set<String>, _ options: SiteOptions
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
