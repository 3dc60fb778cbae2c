/// What every query needs: the file of the index that is read first.
struct IndexRoot {
  var basePath: String
  var unitCount: Int
  var places: PagePlaces
  var levels: ImpactLevels
  var ranking: Ranking
  var shards: TermShards
  /// By class of sounds.
  var lexicon: [[IndexFile?]]
  /// By number.
  var blocks: [PageBlock]
  /// Stems with blanks between, and the slot of the page that asks for it, if it isn't the site.
  var pins: [(stems: [UInt8], slot: Int?)]
  var commonStems: CommonStems

  /// The files that small sites have within the root have this many bytes at most, all together.
  static let mostWithin = 96_000

  /// The files besides the root, and those of texts and tails.
  private var others: [IndexFile] {
    shards.shards.map(\.file) + lexicon.joined().compactMap(\.self)
      + blocks.flatMap(\.files)
  }

  /// The root, and the files that aren't within it.
  func files() -> [IndexFile] {
    var writer = ByteWriter()
    writer.text(Stemmer.name)
    writer.text(basePath)
    writer.number(unitCount)
    writeGroups(to: &writer)
    writeRanking(to: &writer)
    writeShards(to: &writer)
    writer.number(lexicon.count)
    for files in lexicon { writeChecks(files.map { $0?.check ?? 0 }, to: &writer) }
    writeChecks(blocks.map(\.check), to: &writer)
    writePins(to: &writer)
    let others = others
    let size = others.reduce(0) { $0 + $1.bytes.count }
    guard size > 0, size <= Self.mostWithin else {
      writer.text(commonStems.bytes)
      writer.number(0)
      return [IndexFile("root", .root, writer.bytes)] + others
    }
    // Nothing is fetched for a word.
    writer.text([])
    writer.number(size)
    for file in others {
      writer.text(file.name)
      writer.text(file.bytes)
    }
    return [IndexFile("root", .root, writer.bytes)]
  }

  private func writeGroups(to writer: inout ByteWriter) {
    writer.number(places.sizes.bucket)
    writer.number(places.groups.count)
    for group in places.groups {
      writer.text(group.group.id)
      writer.text(group.group.title)
      writer.number(group.slots)
      writer.number(group.pages)
    }
  }

  private func writeRanking(to writer: inout ByteWriter) {
    writer.byte(levels.count)
    for value in levels.values { writer.check(value) }
    for constant in [ranking.elsewhere, ranking.coverage, ranking.alias, ranking.prefix] {
      writer.byte(Int((constant * 100).rounded()))
    }
  }

  private func writeShards(to writer: inout ByteWriter) {
    writer.number(shards.shards.count)
    var previous: [UInt8] = []
    for (first, file) in shards.shards {
      writer.word(first, after: previous)
      writer.check(file.check)
      previous = first
    }
  }

  private func writePins(to writer: inout ByteWriter) {
    writer.number(pins.count)
    for pin in pins {
      writer.text(pin.stems)
      writer.number(pin.slot.map { $0 + 1 } ?? 0)
    }
  }

  private func writeChecks(_ checks: [UInt16], to writer: inout ByteWriter) {
    writer.number(checks.count)
    for check in checks { writer.check(check) }
  }
}
