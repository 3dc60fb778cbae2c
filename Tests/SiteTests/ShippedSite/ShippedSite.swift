import Foundation
import TestSupport
import Testing

/// The site in this repository, which tests may only change a copy of.
enum ShippedSite {
  /// A `> [!SAFETY]` line of an article.
  struct SafetyLine: Sendable, CustomTestStringConvertible {
    /// Below the site's folder.
    var file: String
    /// As it is written.
    var text: String
    var ids: [String]

    var testDescription: String { "\(file): \(text)" }
  }

  /// An id in such a line.
  struct IncludedID: Sendable, CustomTestStringConvertible {
    var line: SafetyLine
    var id: String

    var testDescription: String { "\(line.file): \(id)" }
  }

  /// Every article's lines, in the order of their files.
  static let safetyLines = articles.sorted { $0.key < $1.key }.flatMap { file, text in
    text.split(separator: "\n").filter { $0.contains("[!SAFETY]") }.map { line in
      let ids = line.split(separator: "]", maxSplits: 1).last ?? ""
      return SafetyLine(
        file: file, text: String(line),
        ids: ids.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    }
  }

  /// Of each article, the first such line.
  static let firstSafetyLines = safetyLines.enumerated().filter { index, line in
    index == 0 || safetyLines[index - 1].file != line.file
  }.map(\.element)

  static let includedIDs = safetyLines.flatMap { line in
    line.ids.map { IncludedID(line: line, id: $0) }
  }

  /// The articles' texts by their paths below the site's folder.
  static let articles: [String: String] = {
    let files = (try? SampleSite.files(in: SampleSite.repository + "/content")) ?? [:]
    return files.filter { $0.key.hasSuffix(".md") && !$0.key.hasPrefix("safety/") }
      .reduce(into: [:]) { $0["content/" + $1.key] = String(decoding: $1.value, as: UTF8.self) }
  }()

  /// The first day on which nothing in the site lies in the future, so that tests don't age.
  static let day: String = {
    let files = (try? SampleSite.files(in: SampleSite.repository + "/content")) ?? [:]
    let texts = files.values.map { String(decoding: $0, as: UTF8.self) }
    return texts.flatMap { $0.matches(of: #/(?:reviewed|accessed): ([0-9-]{10})/#).map(\.output.1) }
      .max().map(String.init) ?? ""
  }()

  /// Copies the site into the test's own folder.
  static func copy(to place: String = "site") throws {
    let folder = TemporaryFolder.current(place)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["content", "templates"] {
      try FileManager.default.copyItem(
        atPath: "\(SampleSite.repository)/\(name)", toPath: "\(folder)/\(name)")
    }
  }

  /// Builds a copy in which `text` was put in place of `old` in one file.
  static func built(
    replacing old: String, with text: String, in file: String
  ) async throws -> BuiltSite {
    try copy()
    let before = try TemporaryFolder.current.read("site/\(file)")
    try #require(before.ranges(of: old).count == 1)
    try TemporaryFolder.current.write(before.replacing(old, with: text), to: "site/\(file)")
    return try await BuiltSite(now: day, write: false)
  }

  /// Builds a copy as it is.
  static func built(in place: String = "site", baseURL: String? = nil) async throws -> BuiltSite {
    try copy(to: place)
    return try await BuiltSite(in: place, now: day, baseURL: baseURL, write: false)
  }
}
