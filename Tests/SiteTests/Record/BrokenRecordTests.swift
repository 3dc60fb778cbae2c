import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite(.temporaryFolder) struct BrokenRecordTests {
  static let record: BuildRecord = {
    var finding = Finding(
      .warning, rule: "a-rule", "what is “wrong”", in: "content/a.md",
      at: SourceRange(line: 3, column: 4, length: 5), why: "why", fix: nil, sources: ["a", "b"])
    finding.excerpt = Excerpt(of: Array("some text".utf8)[...], around: finding.range)
    finding.related = [RelatedPlace("here", in: "content/b.md", at: .start)]
    finding.trigger = "word"
    var other = finding
    finding.repair = .replacement(.start, with: "text")
    other.repair = .inclusion(statement: "id", before: SourceLocation(line: 2, column: 1))
    other.excerpt = nil
    return BuildRecord(
      inputs: "inputs", output: "output", files: 7,
      counts: ArticleCounts(
        read: 21, published: 1, drafts: 2, scheduled: 3, expired: 4, withdrawn: 5, refused: 6),
      findings: [finding, other])
  }()

  @Test func `a record reads as it was written`() {
    #expect(BuildRecord(parsing: Self.record.bytes) == Self.record)
  }

  @Test func `a record cut short anywhere is none`() {
    let bytes = Self.record.bytes
    #expect(bytes.indices.allSatisfy { BuildRecord(parsing: Array(bytes[..<$0])) == nil })
    #expect(BuildRecord(parsing: bytes + [0]) == nil)
  }

  @Test(arguments: 0..<8)
  func `a record with one bit turned is none`(_ bit: Int) {
    let bytes = Self.record.bytes
    #expect(
      bytes.indices.allSatisfy { index in
        var broken = bytes
        broken[index] ^= 1 << UInt8(bit)
        return BuildRecord(parsing: broken) == nil
      })
  }

  @Test(arguments: 1...20)
  func `a record that was forged badly is read without harm`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let payload = Array(Self.record.bytes.drop { $0 != 0x0A }.dropFirst(66))
    for _ in 0..<100 {
      var forged = payload
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: forged.indices, using: &random)
        forged[index] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
      }
      if Bool.random(using: &random) { forged.shuffle(using: &random) }
      guard let record = BuildRecord(parsing: BuildRecord.sealed(forged)) else { continue }
      #expect(!TextReport(color: .plain).text(for: record.findings).isEmpty)
    }
  }

  @Test(arguments: [
    "", "remedy-record 1\n", "remedy-record 2\n", "\0\0\0\0", String(repeating: "a", count: 5000),
  ])
  func `a build passes over a file that is no record, and writes a new one`(_ text: String)
    async throws
  {
    let site = try RecordedSite()
    #expect(try await site.built().result == .done)
    let name = try #require(try TemporaryFolder(path: site.folder("cache/builds")).entries().first)
    try site.folder.write(text, to: "cache/builds/" + name)
    #expect(try await !site.built().isRepeated)
    #expect(try await site.built().isRepeated)
  }

  @Test func `a record that others can write isn't believed`() async throws {
    let site = try RecordedSite()
    #expect(try await site.built().result == .done)
    let name = try #require(try TemporaryFolder(path: site.folder("cache/builds")).entries().first)
    #expect(try site.folder.permissions(of: "cache/builds/" + name) == 0o600)
    try site.folder.setPermissions(0o666, of: "cache/builds/" + name)
    #expect(try await !site.built().isRepeated)
  }

  @Test(arguments: ["cache", "cache/builds"])
  func `a record that can't be kept is no failure`(_ obstacle: String) async throws {
    let site = try RecordedSite()
    try site.folder.write("in the way", to: obstacle)
    let outcome = try await site.built()
    #expect(outcome.result == .done && outcome.failure == nil)
    #expect(try await !site.built().isRepeated)
    #expect(try site.folder.read(obstacle) == "in the way")
  }

  @Test func `records of outputs long gone don't pile up`() async throws {
    let site = try RecordedSite()
    let old = String(repeating: "0", count: 60)
    for number in 1000...2000 { try site.folder.write("", to: "cache/builds/\(old)\(number)") }
    try site.folder.write("precious", to: "cache/builds/notes.txt")
    #expect(try await site.built().result == .done)
    let entries = try TemporaryFolder(path: site.folder("cache/builds")).entries()
    #expect(entries.count == 2 && entries.contains("notes.txt"))
    #expect(try await site.built().isRepeated)
  }
}
