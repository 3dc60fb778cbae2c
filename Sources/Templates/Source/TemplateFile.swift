import Diagnostics

/// One template, parsed.
struct TemplateFile: Sendable {
  /// Its path under the folder of templates without the ending, for example `partials/header`.
  let name: String
  /// The file as the user would type it.
  let file: String
  let text: String
  let bytes: [UInt8]
  let nodes: [TemplateNode]
  /// What the library is given to parse.
  let compiled: String
  let findings: [Finding]

  init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
    bytes = Array(text.utf8)
    let scanner = TagScanner(bytes, file: file)
    let tree = TemplateTree(scanner, of: bytes)
    nodes = tree.nodes
    findings = tree.findings.all
    compiled = librarySource(scanner.pieces, of: bytes)
  }
}
