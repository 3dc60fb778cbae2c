import Search

/// Searches an index that someone else may have written.
struct SearchTrial {
  let violation: String?

  init(_ input: [UInt8]) {
    let parts = Sections(input).parts.map { Array($0) }
    let query = String(decoding: parts.first ?? [], as: UTF8.self)
    // Whatever file the root leads to is the third.
    let (root, other) = (parts.dropFirst().first, parts.dropFirst(2).first)
    do throws(SearchIndexError) {
      let index = try SearchIndex { name in name == "root" ? root : other }
      let options = SearchOptions(limit: 3, isLive: input.count.isMultiple(of: 2))
      let found = try index.search(query, options)
      violation = found.pages.count > options.limit ? "more results than asked for" : nil
    } catch {
      // Whatever the bytes are, the error says which file is at fault.
      violation = nil
    }
  }
}
