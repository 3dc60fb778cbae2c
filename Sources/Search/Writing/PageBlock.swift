/// What lists of results show of the pages of a few buckets, and the files with their texts.
struct PageBlock: Sendable {
  /// A file of texts, which is made twice: to know its check, and to write it.
  struct Part: Sendable {
    var name: String
    var check: UInt16
    /// With its head.
    var size: Int
    /// The pages in it: their places in the block, and their texts.
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

  /// A page of the block.
  struct Page: Sendable {
    /// Its place in the block.
    var place: Int
    /// What pages about one thing share.
    var topic: UInt64
    var article: SearchArticle
  }

  let number: Int
  /// One for each bucket that has pages.
  let files: [IndexFile]
  let parts: [Part]

  /// What each of the files repeats: that of all their contents; 0 if there are none.
  var check: UInt16 { files.first?.check ?? 0 }

  /// A block of pages, in the order of their places.
  init(_ number: Int, _ sizes: IndexSizes, _ pages: [Page]) {
    self.number = number
    let parts = Self.parts(of: pages, number, fullFrom: sizes.text)
    var partOfPlace: [Int: Int] = [:]
    for (index, part) in parts.enumerated() {
      for page in part.pages { partOfPlace[page.place] = index }
    }
    let contents = (0..<PagePlaces.blockBuckets).map { bucket in
      let slots = bucket * sizes.bucket..<(bucket + 1) * sizes.bucket
      let members = pages.filter { slots.contains($0.place) }
      var writer = ByteWriter(capacity: members.count * 400)
      writer.number(members.count)
      for page in members {
        guard let part = partOfPlace[page.place] else { continue }
        writer.number(page.place - slots.lowerBound)
        page.article.write(
          to: &writer, longestLead: sizes.lead, part: part, check: parts[part].check)
      }
      return members.isEmpty ? [] : writer.bytes
    }
    self.parts = parts
    let check = ContentHash.check(contents.joined())
    files = contents.enumerated().filter { !$0.element.isEmpty }.map { bucket, content in
      IndexFile(
        "m-\(number * PagePlaces.blockBuckets + bucket)", .pages, content, check: check)
    }
  }

  /// Shares the texts out, those of one topic one after the other.
  private static func parts(
    of pages: [Page], _ number: Int, fullFrom fullSize: Int
  ) -> [Part] {
    var parts: [Part] = []
    var open: [(place: Int, text: [UInt8])] = []
    var size = 0
    for (index, page) in pages.sorted(by: { ($0.topic, $0.place) < ($1.topic, $1.place) })
      .enumerated()
    {
      open.append((page.place, page.article.text))
      size += page.article.text.count
      guard size >= fullSize || index == pages.count - 1 else { continue }
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
