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

  let number: Int
  /// One for each bucket that has pages.
  let files: [IndexFile]
  let parts: [Part]

  /// What each of the files repeats: that of all their contents; 0 if there are none.
  var check: UInt16 { files.first?.check ?? 0 }

  /// A block of pages, each with its place in it, in the order of these.
  init(
    _ number: Int, bucketSize: Int, textSize: Int,
    _ pages: [(place: Int, article: SearchArticle)]
  ) {
    self.number = number
    parts = Self.parts(
      of: pages.map { ($0.place, $0.article.text) }, number, fullFrom: textSize)
    let partOfPage = parts.enumerated().flatMap { index, part in
      part.pages.map { _ in (index, part.check) }
    }
    let contents = (0..<PagePlaces.blockBuckets).map { bucket in
      let slots = bucket * bucketSize..<(bucket + 1) * bucketSize
      let members = zip(pages, partOfPage).filter { slots.contains($0.0.place) }
      var writer = ByteWriter(capacity: members.count * 400)
      writer.number(members.count)
      for (page, (part, check)) in members {
        writer.number(page.place - slots.lowerBound)
        page.article.write(to: &writer, part: part, check: check)
      }
      return members.isEmpty ? [] : writer.bytes
    }
    let check = ContentHash.check(contents.joined())
    files = contents.enumerated().filter { !$0.element.isEmpty }.map { bucket, content in
      IndexFile(
        "m-\(number * PagePlaces.blockBuckets + bucket)", .pages, content, check: check)
    }
  }

  /// Shares the texts out, page after page.
  private static func parts(
    of pages: [(place: Int, text: [UInt8])], _ number: Int, fullFrom fullSize: Int
  ) -> [Part] {
    var parts: [Part] = []
    var open: [(place: Int, text: [UInt8])] = []
    var size = 0
    for page in pages {
      open.append(page)
      size += page.text.count
      guard size >= fullSize || page.place == pages.last?.place else { continue }
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
