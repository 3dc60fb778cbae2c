/// The text of an article that chance makes up: mostly right, sometimes wrong in a way that checks
/// find.
struct RandomArticle {
  /// The paths below `content/` that it may link to, whether something is there or not.
  var paths: [String]

  func text(at path: String, using random: inout SeededGenerator) -> String {
    "---\n" + frontMatter(at: path, using: &random) + "---\n" + body(at: path, using: &random)
  }

  private func frontMatter(at path: String, using random: inout SeededGenerator) -> String {
    var lines = [
      "title: \(Self.pick(Self.titles, &random)) \(Int.random(in: 1...9, using: &random))"
    ]
    lines.append(
      "description: \(Self.pick(Self.words, &random)) and \(Self.pick(Self.words, &random)).")
    lines.append("reviewed: 2026-0\(Int.random(in: 1...5, using: &random))-11")
    if Self.chance(2, &random) {
      lines.append("tags: [\(Self.pick(Self.tags, &random)), \(Self.pick(Self.words, &random))]")
    }
    if Self.chance(3, &random) { lines.append("synonyms: [\(Self.pick(Self.words, &random)) pad]") }
    if Self.chance(4, &random) {
      lines.append("related: [\(link(from: path, fragment: false, using: &random))]")
    }
    if Self.chance(3, &random) { lines.append("sources: [fda-heat]") }
    if Self.chance(5, &random) {
      lines.append("aliases: [/old/\(Self.pick(Self.words, &random))/]")
    }
    if Self.chance(12, &random) { lines.append(Self.pick(Self.states, &random)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func body(at path: String, using random: inout SeededGenerator) -> String {
    var text = "\(Self.pick(Self.words, &random)) helps [@nhs-cramps].\n\n"
    if !Self.chance(12, &random) { text += "> [!SAFETY] ask-first" }
    if path.hasPrefix("heat-therapy/"), !text.hasSuffix("\n") { text += ", heat-limit" }
    text += "\n\n"
    for heading in Self.headings where Self.chance(2, &random) {
      text += "## \(heading)\n\n"
      text += "See [more](\(link(from: path, fragment: true, using: &random))).\n\n"
      if Self.chance(6, &random) { text += "![A pad](../pad.png)\n\n" }
    }
    if Self.chance(6, &random) {
      text += "Adults take 400 mg of ibuprofen every 8 hours, at most "
      text += "\(Self.pick(["1,200", "1,200", "2,400"], &random)) mg in 24 hours.\n"
    }
    return text
  }

  /// A relative path, or once in a while a site path.
  private func link(
    from path: String, fragment: Bool, using random: inout SeededGenerator
  ) -> String {
    guard let target = paths.randomElement(using: &random), !Self.chance(20, &random) else {
      return "../stretching/gone.md"
    }
    if fragment, Self.chance(6, &random) { return "/tags/\(Self.pick(Self.words, &random))/" }
    let up = String(repeating: "../", count: path.count { $0 == "/" })
    let anchor = fragment && Self.chance(2, &random) ? "#steps" : ""
    return up + target + anchor
  }

  static func chance(_ oneIn: Int, _ random: inout SeededGenerator) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }

  static func pick(_ choices: [String], _ random: inout SeededGenerator) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  static let words = ["warmth", "calf", "night", "rest", "back", "water"]
  private static let titles = ["Warm", "Stretch", "Roll", "Walk", "“Quoted” rest"]
  private static let tags = ["Calf", "calf", "Night", "night walk"]
  private static let headings = ["Steps", "When not to", "Why"]
  private static let states = [
    "draft: true", "withdrawn: it was wrong", "publish: 2027-01-01", "expires: 2026-02-01",
    "unknown-key: 1",
  ]
}
