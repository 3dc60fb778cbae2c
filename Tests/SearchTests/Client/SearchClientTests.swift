import Search
import TestSupport
import Testing

@Suite struct SearchClientTests {
  struct Row: CustomTestStringConvertible {
    var name: String
    var parts: [String]
    var script: String

    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "nothing", parts: [], script: ""),
    Row(name: "indentation", parts: ["{\n  a();\n}\n"], script: "{\na();\n}\n"),
    Row(
      name: "a comment on a line of its own", parts: ["// why\n  // how\na();"], script: "a();\n"),
    Row(name: "what only looks like one", parts: [#"a("//"); // b"#], script: "a(\"//\"); // b\n"),
    Row(name: "parts in their order", parts: ["a();\n", "\n\nb();"], script: "a();\nb();\n"),
  ]

  @Test(arguments: rows) func `parts become one script inside a function`(_ row: Row) {
    let script = SearchClient.script(of: row.parts.map { Array($0.utf8) })
    let text = String(decoding: script, as: UTF8.self)
    #expect(text == "(() => {\n\"use strict\";\n\(row.script)})();\n")
  }

  @Test(arguments: ["eval(", "new Function", "innerHTML", "document.write", "import ", "export "])
  func `the script needs nothing that a strict policy forbids`(_ word: String) {
    let text = String(decoding: SearchClient.bytes, as: UTF8.self)
    #expect(!text.contains(word))
    #expect(text.contains("function startCombobox("))
  }
}
