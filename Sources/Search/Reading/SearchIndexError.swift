/// Why an index can't be searched.
package enum SearchIndexError: Error, Hashable {
  /// A file isn't there; its name without `.bin`.
  case missing(String)
  /// A file has other bytes than ``Format.md`` says.
  case broken(String)
  /// A file is of another index than the root.
  case outdated(String)
  /// The stems were made with another stemmer.
  case otherStemmer(String)
}
