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

/// A style sheet whose `url(…)` references are given their fingerprinted names.
private struct StyleSheet {
  let path: String
  let folder: String
  private(set) var text: String
  private(set) var findings: [Finding] = []

  init(path: String, folder: String, text: String) {
    self.path = path
    self.folder = folder
    self.text = text
  }

  /// Reports what `rename` doesn't see: imports, and `url(…)` that isn't in lower case.
  mutating func refuseRequests() {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where Self.mayRequest(line) {
      let folded = line.lowercased()
      let hasImport = folded.contains("@import")
      guard hasImport || folded.ranges(of: "url(").count > line.ranges(of: "url(").count else {
        continue
      }
      findings.append(
        Finding(
          .error, rule: "unknown-asset",
          hasImport ? "a style sheet can't import another" : "`url(` must be in lower case",
          in: "\(folder)/\(path)", at: SourceRange(line: index + 1, column: 1),
          why: "nothing may be asked of another host",
          fix: hasImport ? "copy its rules into this file" : nil))
    }
  }

  /// Whether a line may hold `@import` or `url(`, in whatever letter case; cheap, as few do.
  private static func mayRequest(_ line: Substring) -> Bool {
    var last: UInt8 = 0
    return line.utf8.contains { byte in
      defer { last = byte }
      return byte == UInt8(ascii: "@")
        || byte == UInt8(ascii: "(") && last | 0x20 == UInt8(ascii: "l")
    }
  }

  /// Puts the result of `outputPath` in place of each relative reference.
  mutating func rename(_ outputPath: (String) -> String?) {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "url(") {
      result += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: ")") else { break }
      let reference = rest[..<end].filter { $0 != "\"" && $0 != "'" && $0 != " " }
      result += renamed(String(reference), outputPath, line: result.count { $0 == "\n" } + 1)
      rest = rest[end...]
    }
    text = result + rest
  }

  private mutating func renamed(
    _ reference: String, _ outputPath: (String) -> String?, line: Int
  ) -> String {
    guard !reference.hasPrefix("data:"), !reference.hasPrefix("#") else { return reference }
    guard let target = outputPath(resolved(reference)) else {
      findings.append(
        Finding(
          .error, rule: "unknown-asset", "url(\(reference)) names no file of this folder",
          in: "\(folder)/\(path)", at: SourceRange(line: line, column: 1),
          fix: "add the file, or correct the name; nothing may be asked of another host"))
      return reference
    }
    let depth = path.count { $0 == "/" }
    return String(repeating: "../", count: depth) + target.dropFirst("assets/".count)
  }

  /// The asset that a reference in this sheet means, below `templates/assets/`.
  private func resolved(_ reference: String) -> String {
    var folders = path.split(separator: "/").dropLast()
    for part in reference.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": folders = folders.dropLast()
      default: folders.append(part)
      }
    }
    return folders.joined(separator: "/")
  }
}
