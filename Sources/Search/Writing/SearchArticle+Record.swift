import Content

extension SearchArticle {
  /// Writes what lists of results show of the page.
  func write(to writer: inout ByteWriter, longestLead: Int, part: Int, check: UInt16) {
    writer.text(url.href(basePath: ""))
    writer.text(title)
    writer.number(reviewed.map { max(0, $0.days(since: .searchEpoch)) + 1 } ?? 0)
    writer.text(Self.lead(description, longest: longestLead))
    writer.number(part)
    writer.check(check)
    writer.raw(headings)
  }

  /// The description, cut at a word and with an ellipsis if it has more bytes than `longest`.
  static func lead(_ description: String, longest: Int) -> String {
    let bytes = description.utf8
    guard bytes.count > longest else { return description }
    let start = bytes.prefix(longest - 3)
    let cut = start.lastIndex(of: .blank) ?? start.lastIndex { $0 & 0xC0 != 0x80 }
    return description[..<(cut ?? description.startIndex)] + "…"
  }
}

extension Day {
  /// From which the index counts days.
  fileprivate static let searchEpoch = Day(year: 2000, month: 1, day: 1) ?? .unixEpoch
}
