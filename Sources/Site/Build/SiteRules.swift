import Content
import Diagnostics
import Safety

/// What a site's articles must say, as its folder `safety` has it.
struct SiteRules: Sendable {
  let book: RuleBook
  /// Nil if it isn't there.
  let vocabulary: ContentFile?
  /// What is wrong with them, apart from what they rest on.
  let findings: [Finding]

  /// - Throws: if the system doesn't tell what is there.
  init(_ folder: ContentFolder) throws(FileError) {
    var found: [Finding] = []
    vocabulary = try folder.safetyFile(named: "vocabulary.yml")
    book = RuleBook(
      vocabulary: vocabulary.flatMap { Self.text(of: $0, &found) },
      rules: try Self.files(in: "rules", ".yml", of: folder, into: &found),
      statements: try Self.files(in: "statements", ".md", of: folder, into: &found),
      findings: &found)
    findings = found
  }

  private static func files(
    in name: String, _ suffix: String, of folder: ContentFolder, into found: inout [Finding]
  ) throws(FileError) -> [RuleBook.File] {
    var files: [RuleBook.File] = []
    for file in try folder.safetyFiles(in: name, suffix: suffix) {
      files += [text(of: file, &found)].compactMap(\.self)
    }
    return files
  }

  private static func text(of file: ContentFile, _ found: inout [Finding]) -> RuleBook.File? {
    file.parsed(into: &found) { text, _ in text }.map {
      RuleBook.File(path: file.file, name: String(file.path.stem), text: $0)
    }
  }
}
