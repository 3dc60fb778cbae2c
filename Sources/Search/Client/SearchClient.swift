/// The browser's part of search: scripts made of small ones, which are written for people.
///
/// They need no module loader, no WebAssembly and no permission beyond `script-src 'self'`. Each
/// finds the index in the folder that it lies in itself.
package enum SearchClient {
  /// The search box of every page. It loads `engine` when a reader turns to it.
  package static let box = script(
    of: shell + [PackageResources.combobox_js, PackageResources.box_js])

  /// What the search page has in place of `box`.
  package static let page = script(
    of: shell + marks + [
      PackageResources.entries_js, PackageResources.groups_js, PackageResources.list_js,
      PackageResources.results_js, PackageResources.slash_js, PackageResources.page_js,
    ])

  /// What reads the index and finds.
  package static let engine = script(of: engineParts)

  static let engineParts = [
    PackageResources.stemmer_js, PackageResources.words_js, PackageResources.bytes_js,
    PackageResources.root_js, PackageResources.shard_js, PackageResources.site_js,
    PackageResources.spelling_js, PackageResources.correcting_js, PackageResources.query_js,
    PackageResources.resolving_js, PackageResources.terms_js, PackageResources.ranking_js,
    PackageResources.phrases_js, PackageResources.answer_js, PackageResources.engine_js,
  ]

  /// What shows a text around the words that were found.
  static let marks = [PackageResources.marking_js, PackageResources.excerpts_js]

  private static let shell = [
    PackageResources.loading_js, PackageResources.texts_js, PackageResources.opening_js,
    PackageResources.keys_js,
  ]

  /// Joins `parts` inside one function, so that no name of theirs is seen outside, and makes that
  /// compact.
  static func script(of parts: [[UInt8]]) -> [UInt8] {
    let begin = Array("(() => {\n\"use strict\";\n".utf8)
    return CompactScript.bytes(of: begin + parts.joined() + Array("})();\n".utf8))
  }
}
