import Content
import Diagnostics
import Foundation
import Testing

@Suite struct ContentFileTests {
  /// The text of a file of `bytes`, and what was found wrong with it.
  private func read(_ bytes: [UInt8]) throws -> (String?, [String]) {
    let site = try TemporarySite()
    try site.write(Data(bytes), to: "content/a.md")
    let file = site.path + "/content/a.md"
    var findings = FileFindings(file: file)
    let text = ContentFile(path: ContentPath("a.md"), file: file).read(findings: &findings)
    return (text, findings.summary)
  }

  @Test(arguments: ["", "a\0b", "é\r\n", String(repeating: "long ", count: 100_000)])
  func `any UTF-8 is read as it is`(_ text: String) throws {
    let (read, findings) = try read(Array(text.utf8))
    #expect(read.map { Array($0.utf8) == Array(text.utf8) } == true)
    #expect(findings == [])
  }

  static let invalid: [([UInt8], String)] = [
    ([0xFF], "1:1 bad-encoding"),
    (Array("ab\ncé".utf8) + [0xE9, 0x20], "2:4 bad-encoding"),
    (Array("a\n".utf8) + [0xC3], "2:1 bad-encoding"),
    (Array("a".utf8) + [0xED, 0xA0, 0x80], "1:2 bad-encoding"),
    (Array("a".utf8) + [0xC0, 0x80], "1:2 bad-encoding"),
  ]

  @Test(arguments: invalid)
  func `the first byte that isn't UTF-8 is pointed at`(
    _ bytes: [UInt8], _ expected: String
  ) throws {
    let (read, findings) = try read(bytes)
    #expect(read == nil)
    #expect(findings == [expected])
  }

  @Test func `a file that is too large is refused`() throws {
    let (read, findings) = try read([UInt8](repeating: 0x61, count: ContentFile.limit + 1))
    #expect(read == nil)
    #expect(findings == ["1:1 unreadable"])
  }

  @Test(arguments: ["gone.md", "content"])
  func `what is no file any more is a finding`(_ name: String) throws {
    let site = try TemporarySite()
    var findings = FileFindings(file: name)
    let file = ContentFile(path: ContentPath(name), file: site.path + "/" + name)
    #expect(file.read(findings: &findings) == nil)
    #expect(findings.summary == ["1:1 unreadable"])
  }

  @Test func `a pipe put in a file's place doesn't block`() throws {
    let site = try TemporarySite()
    try site.makePipe("content/a.md")
    let pipe = site.path + "/content/a.md"
    var findings = FileFindings(file: pipe)
    #expect(ContentFile(path: ContentPath("a.md"), file: pipe).read(findings: &findings) == nil)
    #expect(findings.summary == ["1:1 unreadable"])
  }
}
