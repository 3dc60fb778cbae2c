import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite(.temporaryFolder) struct AssetFolderTests {
  let folder = TemporaryFolder.current

  @Test func `two names that differ in how an accent is composed are an error`() throws {
    try folder.write("a{}", to: "templates/assets/site.css")
    try folder.write("<svg/>", to: "templates/assets/icon.svg")
    try folder.write("1", to: "templates/assets/caf\u{E9}.svg")
    try folder.write("2", to: "templates/assets/cafe\u{301}.svg")
    let (_, findings) = AssetFolder.load(SiteOptions(site: folder.path, now: .unixEpoch))
    #expect(findings.map(\.rule) == ["duplicate-url"])
    #expect(findings.first?.severity == .error)
  }

  @Test func `a file to take over is published under the name that links to it have`() throws {
    try folder.write("1", to: "templates/static/cafe\u{301}.txt")
    let files = StaticFiles(SiteOptions(site: folder.path, now: .unixEpoch)).files
    #expect(files.map { Array($0.path.utf8) } == [Array("caf\u{E9}.txt".utf8)])
    #expect(files.first?.file.utf8.suffix(7).elementsEqual("e\u{301}.txt".utf8) == true)
  }
}
