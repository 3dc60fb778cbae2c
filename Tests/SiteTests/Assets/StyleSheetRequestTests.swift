import Diagnostics
import Testing

@testable import Site

/// A style sheet asks nothing of another host, however that is written.
@Suite struct StyleSheetRequestTests {
  @Test(arguments: [
    "@import \"https://a.example/x.css\";", "@import 'x.css' screen;", "@IMPORT \"//a.example/x\";",
    "@import\"x.css\";", "b{mask:URL(https://a.example/x.svg)}", "b{mask:Url(\"//a.example/x\")}",
  ])
  func `a request is an error with its line`(_ rule: String) {
    var findings: [Finding] = []
    let sheet = "a{}\n\(rule)\nc{}"
    _ = FingerprintedAssets(["a.css": Array(sheet.utf8)], findings: &findings)
    #expect(findings.map(\.rule) == ["unknown-asset"])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.range.lowerBound.line == 2)
  }

  @Test(arguments: ["a{b:c}", "/* see https://a.example */", "a{mask:url(#x)}"])
  func `other rules are fine`(_ rule: String) {
    var findings: [Finding] = []
    _ = FingerprintedAssets(["a.css": Array(rule.utf8)], findings: &findings)
    #expect(findings.isEmpty)
  }
}
