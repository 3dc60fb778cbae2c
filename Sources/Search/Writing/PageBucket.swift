/// What lists of results show of the pages of a bucket, and the files with their texts.
struct PageBucket: Sendable {
  /// A file of texts, which is made twice: to know its check, and to write it.
  struct Part: Sendable {
    var name: String
    var check: UInt16
    /// With its head.
    var size: Int
    /// The pages in it: their places in the bucket, and their texts.
    var pages: [(place: Int, text: [UInt8])]

    var file: IndexFile { IndexFile(name, .texts, Self.content(pages)) }

    static func content(_ pages: [(place: Int, text: [UInt8])]) -> [UInt8] {
      var writer = ByteWriter(capacity: pages.reduce(8) { $0 + $1.text.count + 2 })
      writer.number(pages.count)
      for (place, text) in pages {
        writer.number(place)
        writer.raw(text)
      }
      return writer.bytes
    }
  }

  /// From how many bytes on a part is full.
  static let partSize = 6_000

  let number: Int
  /// Nil if no page has a slot here.
  let file: IndexFile?
  let parts: [Part]

  /// A bucket of pages, each with its place in it, in the order of these.
  init(_ number: Int, _ pages: [(place: Int, article: SearchArticle)]) {
    self.number = number
    parts = Self.parts(of: pages.map { ($0.place, $0.article.text) }, number)
    guard !pages.isEmpty else {
      file = nil
      return
    }
    var writer = ByteWriter(capacity: pages.count * 400)
    writer.number(pages.count)
    var rest = pages[...]
    for (index, part) in parts.enumerated() {
      for (place, article) in rest.prefix(part.pages.count) {
        writer.number(place)
        article.write(to: &writer, part: index, check: part.check)
      }
      rest = rest.dropFirst(part.pages.count)
    }
    file = IndexFile("m-\(number)", .pages, writer.bytes)
  }

  /// Shares the texts out, page after page.
  private static func parts(of pages: [(place: Int, text: [UInt8])], _ number: Int) -> [Part] {
    var parts: [Part] = []
    var open: [(place: Int, text: [UInt8])] = []
    var size = 0
    for page in pages {
      open.append(page)
      size += page.text.count
      guard size >= partSize || page.place == pages.last?.place else { continue }
      let content = Part.content(open)
      parts.append(
        Part(
          name: "p-\(number)-\(parts.count)", check: ContentHash.check(content),
          size: content.count + 4, pages: open))
      (open, size) = ([], 0)
    }
    return parts
  }
}
