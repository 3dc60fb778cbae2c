import Foundation

/// An example of the CommonMark specification.
package struct CommonMarkExample: Codable, Sendable, CustomStringConvertible {
  package var example: Int
  package var section: String
  package var markdown: String
  package var html: String

  package var description: String { "example \(example), \(section)" }

  /// The examples, from the JSON file that the variable `REMEDY_COMMONMARK_EXAMPLES` names; none if
  /// it isn't set.
  package static let all: [CommonMarkExample] = {
    guard let path = ProcessInfo.processInfo.environment["REMEDY_COMMONMARK_EXAMPLES"],
      let data = FileManager.default.contents(atPath: path),
      let examples = try? JSONDecoder().decode([CommonMarkExample].self, from: data)
    else { return [] }
    return examples
  }()
}
