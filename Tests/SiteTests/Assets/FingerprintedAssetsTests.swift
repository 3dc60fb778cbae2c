import Diagnostics
import Testing

@testable import Site

@Suite struct FingerprintedAssetsTests {
  static func assets(_ sources: [String: String]) -> (FingerprintedAssets, [Finding]) {
    var findings: [Finding] = []
    let assets = FingerprintedAssets(sources.mapValues { Array($0.utf8) }, findings: &findings)
    return (assets, findings)
  }

  @Test func `an asset's name changes with its content`() throws {
    let before = try #require(Self.assets(["site.css": "a{}"]).0.files["site.css"])
    let after = try #require(Self.assets(["site.css": "b{}"]).0.files["site.css"])
    #expect(before.outputPath != after.outputPath)
    #expect(before.outputPath.hasPrefix("assets/site.") && before.outputPath.hasSuffix(".css"))
  }

  @Test func `a style sheet names the assets by their new names`() throws {
    let (assets, findings) = Self.assets([
      "css/site.css": "a{background:url(\"../img/dot.svg\")}b{mask:url(#id)}",
      "img/dot.svg": "<svg/>",
    ])
    let dot = try #require(assets.files["img/dot.svg"]).outputPath
    let sheet = try #require(assets.files["css/site.css"])
    let text = String(decoding: sheet.bytes, as: UTF8.self)
    #expect(text == "a{background:url(../\(dot.dropFirst(7)))}b{mask:url(#id)}")
    #expect(findings.isEmpty)
  }

  @Test func `a style sheet's name changes when an asset that it names does`() throws {
    let one = Self.assets(["a.css": "url(x.svg)", "x.svg": "1"]).0.files["a.css"]
    let two = Self.assets(["a.css": "url(x.svg)", "x.svg": "2"]).0.files["a.css"]
    #expect(one?.outputPath != two?.outputPath)
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func `lines are counted however they end`(_ end: String) {
    let sheet = ["a{}", "b{}", "c{mask:url(x.svg)}", "@import 'x'"].joined(separator: end)
    let (_, findings) = Self.assets(["a.css": sheet])
    #expect(findings.map(\.range.lowerBound.line) == [3, 4])
  }

  @Test(arguments: [
    "url(https://a.example/x", "url(\u{301}x.svg)", "url(dot.svg\u{301})", "@import\u{301}'x'",
    "\u{D4E}@import 'x'", "url(\"dot.svg\u{301}\")", "url(dot.svg)url(\u{301}",
  ])
  func `neither a mark nor the end hides a request`(_ rule: String) {
    let (_, findings) = Self.assets(["a.css": "a{}\nb{mask:\(rule)", "dot.svg": "<svg/>"])
    #expect(findings.map(\.rule) == ["unknown-asset"])
    #expect(findings.first?.range.lowerBound.line == 2)
  }

  @Test func `a mark after the bracket is left where it is`() throws {
    let (assets, findings) = Self.assets(["a.css": "b{mask:url(x.svg)\u{301}}", "x.svg": ""])
    let sheet = try #require(assets.files["a.css"])
    let name = try #require(assets.files["x.svg"]).outputPath.dropFirst(7)
    #expect(sheet.bytes == Array("b{mask:url(\(name))\u{301}}".utf8))
    #expect(findings.isEmpty)
  }

  @Test(arguments: ["https://example.com/a.svg", "missing.svg", "//cdn/x.css"])
  func `a reference to anything else is an error with its line`(_ reference: String) {
    let (_, findings) = Self.assets(["a.css": "a{}\nb{mask:url(\(reference))}"])
    #expect(findings.map(\.rule) == ["unknown-asset"])
    #expect(findings.first?.range.lowerBound.line == 2)
  }
}
