import Diagnostics
import Foundation
import Templates
import Testing

@Suite struct FolderTests {
  @Test func `a folder's templates are named by their paths, and what can't be read is told`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.path + "/templates-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/partials", withIntermediateDirectories: true)
    let files: [(String, [UInt8])] = [
      ("page.mustache", [0xef, 0xbb, 0xbf] + Array("{{>partials/it}}".utf8)),
      ("partials/it.mustache", Array("{{title}}".utf8)),
      ("broken.mustache", [0x7b, 0xff]),
      ("notes.txt", [0x7b, 0x7b]),
    ]
    let written = files.map { name, bytes in
      FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data(bytes))
    }
    #expect(written.allSatisfy { $0 })

    let (set, findings) = TemplateSet.load(folder)
    var check = TemplateCheck(set)
    #expect(findings.map(\.rule) == ["unreadable-template"])
    #expect(findings.map(\.file) == ["\(folder)/broken.mustache"])
    #expect(check.template("page", for: PageModel.self)?.render(PageModel()) == "Calf stretch")
  }

  @Test func `a folder that isn't there is told`() {
    let (_, findings) = TemplateSet.load("no/such/folder")
    #expect(findings.map(\.rule) == ["missing-templates"])
  }
}
