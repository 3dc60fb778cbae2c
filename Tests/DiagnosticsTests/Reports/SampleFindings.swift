import Diagnostics

/// A file and what is wrong in it, for tests of the ways to say that.
enum SampleFindings {
  static let file = "content/a b.md"
  static let text = "---\ntitle: T\n---\nTake 😀 Advil.\n"

  /// With all that a finding can have.
  static var full: Finding {
    var finding = Finding(
      .error, rule: "nsaid-bleeding", "ibuprofen: 100%, and\nnothing warns", in: file,
      at: SourceRange(line: 4, column: 11, length: 5), why: "it can harm", fix: "include `nsaids`",
      sources: ["fda", "nhs"])
    finding.trigger = "advil"
    let place = SourceLocation(line: 4, column: 1)
    finding.related = [RelatedPlace("the warning belongs here", in: file, at: place..<place)]
    finding.repair = .inclusion(statement: "nsaids", before: place)
    return finding
  }

  /// With as little as a finding can have.
  static var bare: Finding {
    Finding(
      .note, rule: "long, title", "it is long", in: "content/site.yml",
      at: SourceLocation(line: 1, column: 1)..<SourceLocation(line: 3, column: 2))
  }

  static func source(_ file: String) -> String? { file == Self.file ? text : nil }
}
