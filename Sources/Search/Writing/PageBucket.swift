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

  /// - Parameter pages: the places of the bucket's pages in it, in their order.
  init(_ number: Int, _ pages: [(place: Int, article: SearchArticle)]) {
    self.number = number
    var parts: [Part] = []
    var partOfPage: [Int] = []
    var open: [(place: Int, text: [UInt8])] = []
    func endPart() {
      guard !open.isEmpty else { return }
      let content = Part.content(open)
      parts.append(
        Part(
          name: "p-\(number)-\(parts.count)", check: ContentHash.check(content),
          size: content.count + 4, pages: open))
      open = []
    }
    for (place, article) in pages {
      partOfPage.append(parts.count)
      open.append((place, article.text))
      if open.reduce(0, { $0 + $1.text.count }) >= Self.partSize { endPart() }
    }
    endPart()
    self.parts = parts
    guard !pages.isEmpty else {
      file = nil
      return
    }
    var writer = ByteWriter(capacity: pages.count * 400)
    writer.number(pages.count)
    for ((place, article), part) in zip(pages, partOfPage) {
      writer.number(place)
      article.write(to: &writer, part: part, check: parts[part].check)
    }
    file = IndexFile("m-\(number)", .pages, writer.bytes)
  }
}
