import Foundation
import TestSupport
import Testing

/// A piece of an article, and what the safety rules have to say of it: see Tests/Corpus/README.md.
struct Passage: Sendable, CustomTestStringConvertible {
  /// Where it is written: the file, and the line of its header.
  var place: String
  /// The path of the article below `content/`.
  var path: String
  /// The rules that it is about.
  var rules: [String]
  var markdown: String

  var testDescription: String { place }

  /// Whether the passage itself asks for a statement.
  func includes(_ statement: String) -> Bool {
    markdown.split(separator: "\n").contains {
      $0.contains("[!SAFETY]") && $0.contains(statement)
    }
  }

  static let unsafe = all(in: "unsafe")
  static let good = all(in: "good")

  private static func all(in folder: String) -> [Passage] {
    let files =
      (try? SampleSite.files(in: "\(SampleSite.repository)/Tests/Corpus/\(folder)")) ?? [:]
    return files.sorted { $0.key < $1.key }.flatMap { name, bytes in
      passages(in: String(decoding: bytes, as: UTF8.self), of: "\(folder)/\(name)")
    }
  }

  private static func passages(in text: String, of file: String) -> [Passage] {
    var passages: [Passage] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("--- ") {
        let parts = line.dropFirst(4).split(separator: ":", maxSplits: 1)
        passages.append(
          Passage(
            place: "\(file):\(index + 1)", path: String(parts.first ?? ""),
            rules: parts.dropFirst().joined().split(separator: ",").map {
              $0.trimmingCharacters(in: .whitespaces)
            }, markdown: ""))
      } else if !passages.isEmpty {
        passages[passages.count - 1].markdown += line + "\n"
      }
    }
    return passages
  }
}
