import Content
import Diagnostics
import Foundation
import Testing

@Suite struct FileListingTests {
  @Test func `files at any depth are listed by their bytes, hidden ones aren't`() throws {
    let site = try TemporarySite([
      "static/b.txt": "", "static/a/c.txt": "", "static/a.txt": "", "static/.x": "",
      "static/.git/y": "", "static/Z.txt": "",
    ])
    let listing = FileListing(below: site.path + "/static")
    #expect(listing.paths == ["Z.txt", "a.txt", "a/c.txt", "b.txt"])
    #expect(listing.findings == [])
  }

  @Test func `a folder that isn't there holds nothing`() throws {
    let site = try TemporarySite(["content/site.yml": ""])
    let listing = FileListing(below: site.path + "/static")
    #expect(listing.paths == [] && listing.findings == [])
  }

  @Test func `what can't be taken over is an error at its place`() throws {
    let site = try TemporarySite(["static/a.txt": "", "file": ""])
    let folder = site.path + "/static"
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link.txt", withDestinationPath: "a.txt")
    let made = unsafe mkfifo(folder + "/pipe", 0o600)
    #expect(made == 0)
    let listing = FileListing(below: folder)
    #expect(listing.paths == ["a.txt"])
    #expect(listing.findings.map(\.file).sorted() == [folder + "/link.txt", folder + "/pipe"])
    #expect(listing.findings.allSatisfy { $0.severity == .error && $0.rule == "unreadable" })
  }

  @Test func `a file where the folder should be is an error`() throws {
    let site = try TemporarySite(["static": "no folder"])
    let listing = FileListing(below: site.path + "/static")
    #expect(listing.findings.map(\.file) == [site.path + "/static"])
  }

  @Test func `a link that leads in a circle is an error`() throws {
    let site = try TemporarySite(["content/site.yml": ""])
    let folder = site.path + "/static"
    try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: folder)
    #expect(FileListing(below: folder).findings.map(\.rule) == ["unreadable"])
  }
}
