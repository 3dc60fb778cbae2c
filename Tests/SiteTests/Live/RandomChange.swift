import Foundation
import Site
import TestSupport

/// Changes to a site's folder such as editors, scripts and `git checkout` make them.
struct RandomChange {
  let folder: TemporaryFolder
  var random: SeededGenerator
  /// Whether settings, rules or templates are left broken by the last changes.
  private var broken: [String: String] = [:]

  init(_ folder: TemporaryFolder, seed: UInt64) {
    self.folder = folder
    random = SeededGenerator(seed: seed)
  }

  /// Changes something, and says what to look at again; nil if nobody knows.
  mutating func make() throws -> FileChanges? {
    if !broken.isEmpty, RandomArticle.chance(2, &random) { return told(try repair()) }
    var changed: Set<String> = []
    // A burst of several changes comes as one.
    repeat { changed.formUnion(try change()) } while RandomArticle.chance(5, &random)
    if RandomArticle.chance(25, &random) { return nil }
    return told(changed)
  }

  private func told(_ paths: Set<String>) -> FileChanges {
    FileChanges(Set(paths.map { folder("site/" + $0) }))
  }

  private mutating func change() throws -> Set<String> {
    switch Int.random(in: 0..<40, using: &random) {
    case 0..<12: try editText()
    case 12..<18: try rewrite(try articles())
    case 18..<22: try rewrite([try newPath()])
    case 22..<25: try delete()
    case 25..<28: try move()
    case 28: try moveFolder()
    case 29: try rewrite(["index.md", "stretching/index.md", "conditions/index.md", "about.md"])
    case 30..<32: try changeAsset()
    case 32: try breakArticle()
    case 33: try changeStatic()
    case 34: try append(" ", to: "templates/assets/site.css")
    case 35: try append("<!-- \(Int.random(in: 0..<9, using: &random)) -->", to: template())
    case 36: try breakFile(template(), with: "{{nothing}}")
    case 37: try breakFile(setting(), with: "\n: [")
    case 38: try append("\n# a comment\n", to: setting())
    default: try append("\nMore words.\n", to: "content/safety/statements/ask-first.md")
    }
  }

  private func articles() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder("site/content"))
      .filter { $0.hasSuffix(".md") && !$0.hasPrefix("safety/") }.sorted()
  }

  private mutating func pick(_ paths: [String]) -> String { RandomArticle.pick(paths, &random) }

  private mutating func template() -> String {
    "templates/" + pick(["article.mustache", "listing.mustache", "a-z.mustache"])
  }

  private mutating func setting() -> String {
    "content/" + pick(["site.yml", "sources.yml", "safety/rules/every-article.yml"])
  }

  private mutating func newPath() throws -> String {
    let area = pick(["stretching", "heat-therapy", "conditions", "stretching/deep", "notes"])
    return "\(area)/\(pick(RandomArticle.words))-\(Int.random(in: 0..<4, using: &random)).md"
  }

  private mutating func rewrite(_ paths: [String]) throws -> Set<String> {
    let path = pick(paths)
    let text = RandomArticle(paths: try articles()).text(at: path, using: &random)
    try folder.write(text, to: "site/content/" + path)
    return ["content/" + path]
  }

  /// What most edits do: a line more, a heading gone, the same again.
  private mutating func editText() throws -> Set<String> {
    let path = "content/" + pick(try articles())
    var text = try folder.read("site/" + path)
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 3:
      text =
        text.contains("## Steps")
        ? text.replacing("## Steps", with: "## Other steps")
        : text.replacing("## Other steps", with: "## Steps")
    case 1: text = text.replacing("---\n\n", with: "---\nA new first line.\n\n")
    case 2: break
    default: text += "\nRest for a while.\n"
    }
    try folder.write(text, to: "site/" + path)
    return [path]
  }

  private mutating func delete() throws -> Set<String> {
    let path = "content/" + pick(try articles())
    try folder.remove("site/" + path)
    return [path]
  }

  private mutating func move() throws -> Set<String> {
    let (path, new) = ("content/" + pick(try articles()), "content/" + (try newPath()))
    guard !folder.holds("site/" + new) else { return [path] }
    try folder.write(try folder.read("site/" + path), to: "site/" + new)
    try folder.remove("site/" + path)
    return [path, new]
  }

  /// As a watcher tells it: the folders, and not what is in them.
  private mutating func moveFolder() throws -> Set<String> {
    let names = ["content/notes", "content/other", "content/stretching/deep"].shuffled(
      using: &random)
    guard folder.holds("site/" + names[0]), !folder.holds("site/" + names[1]) else { return [] }
    try folder.move("site/" + names[0], to: "site/" + names[1])
    return [names[0], names[1]]
  }

  private mutating func changeAsset() throws -> Set<String> {
    let path = "content/" + pick(["pad.png", "stretching/leaflet.pdf", "notes.txt", "x.md~"])
    if folder.holds("site/" + path), RandomArticle.chance(2, &random) {
      try folder.remove("site/" + path)
    } else {
      try folder.write("asset \(Int.random(in: 0..<9, using: &random))", to: "site/" + path)
    }
    return [path]
  }

  private mutating func changeStatic() throws -> Set<String> {
    let path = "templates/static/" + pick(["robots-extra.txt", "calf.txt"])
    if folder.holds("site/" + path) {
      try folder.remove("site/" + path)
    } else {
      try folder.write("static", to: "site/" + path)
    }
    return [path]
  }

  private mutating func breakArticle() throws -> Set<String> {
    let path = "content/" + pick(try articles())
    try folder.write(pick(["no fences", "---\ntitle: [\n---\n", "\u{0}"]), to: "site/" + path)
    return [path]
  }

  private func append(_ text: String, to path: String) throws -> Set<String> {
    try folder.write(try folder.read("site/" + path) + text, to: "site/" + path)
    return [path]
  }

  private mutating func breakFile(_ path: String, with text: String) throws -> Set<String> {
    if broken[path] == nil { broken[path] = try folder.read("site/" + path) }
    return try append(text, to: path)
  }

  private mutating func repair() throws -> Set<String> {
    for (path, text) in broken { try folder.write(text, to: "site/" + path) }
    defer { broken = [:] }
    return Set(broken.keys)
  }
}
