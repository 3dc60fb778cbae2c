/// The browser's part of search.
package enum SearchClient {
  package static let bytes: [UInt8] = PackageResources.stemmer_js
}
