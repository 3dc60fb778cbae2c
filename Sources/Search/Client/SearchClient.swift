/// The browser's part of search: one script made of small ones, which are written for people.
///
/// It needs no module loader, no WebAssembly and no permission beyond `script-src 'self'`.
package enum SearchClient {
  /// The script. It finds the index in the folder that it lies in itself.
  package static let bytes: [UInt8] = script(of: engine + page)

  /// What reads the index and finds, in a browser and elsewhere.
  private static let engine = [
    PackageResources.stemmer_js, PackageResources.words_js, PackageResources.bytes_js,
    PackageResources.root_js, PackageResources.shard_js, PackageResources.spelling_js,
    PackageResources.query_js, PackageResources.ranking_js, PackageResources.excerpts_js,
    PackageResources.engine_js,
  ]

  /// What readers see and use of it.
  private static let page = [
    PackageResources.loading_js, PackageResources.texts_js, PackageResources.combobox_js,
    PackageResources.entries_js, PackageResources.page_js, PackageResources.main_js,
  ]

  /// Joins `parts` inside one function, so that no name of theirs is seen outside.
  ///
  /// Indentation and lines that are comments are left out: text that spans lines would lose some.
  package static func script(of parts: [[UInt8]]) -> [UInt8] {
    var script = Array("(() => {\n\"use strict\";\n".utf8)
    for line in parts.joined().split(separator: UInt8(ascii: "\n")) {
      let code = line.drop { $0 == UInt8(ascii: " ") }
      guard !code.isEmpty, !code.starts(with: "//".utf8) else { continue }
      script += code
      script.append(UInt8(ascii: "\n"))
    }
    return script + Array("})();\n".utf8)
  }
}
