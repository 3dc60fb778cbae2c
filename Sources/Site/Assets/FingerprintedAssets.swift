import Content
import Diagnostics

/// The files of `templates/assets/`, each under a name that changes with its content.
///
/// A browser may then keep them for ever. A style sheet that names other assets by `url(…)` gets
/// their new names, and its own name is made from the text that says them.
struct FingerprintedAssets: Sendable {
  struct File: Hashable, Sendable {
    /// Below the output folder, for example `assets/site.0c1d2e3f.css`.
    var outputPath: String
    var bytes: [UInt8]
  }

  /// By the asset's path below `templates/assets/`, for example `site.css`.
  private(set) var files: [String: File] = [:]

  /// The names of the assets in `icons/`, by the folder of the articles that each is for.
  var icons: [String: String] {
    let names = files.keys.filter { $0.hasBytePrefix("icons/") && $0.hasByteSuffix(".svg") }
    return Dictionary(names.map { (String($0.dropFirst(6).dropLast(4)), $0) }) { first, _ in first }
  }

  /// - Parameters:
  ///   - sources: each asset's bytes by its path below `templates/assets/`.
  ///   - folder: that folder as the user would type it.
  ///   - findings: gets an error for each `url(…)` that names no asset.
  init(
    _ sources: [String: [UInt8]], folder: String = "templates/assets", findings: inout [Finding]
  ) {
    for (path, bytes) in sources where !path.hasByteSuffix(".css") { add(path, bytes) }
    for (path, bytes) in sources.sorted(by: { $0.key < $1.key }) where path.hasByteSuffix(".css") {
      let known = files
      let sheet = StyleSheet(path: path, folder: folder, bytes: bytes) { known[$0]?.outputPath }
      findings += sheet.findings
      add(path, sheet.renamed)
    }
  }

  private mutating func add(_ path: String, _ bytes: [UInt8]) {
    let fingerprint = SHA256(of: bytes).hexadecimal.prefix(8)
    let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex
    files[path] = File(
      outputPath: "assets/\(path[..<dot]).\(fingerprint)\(path[dot...])", bytes: bytes)
  }
}
