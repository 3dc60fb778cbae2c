import Foundation

/// The members of a JSON object that are texts; none if it can't be read.
struct JSONText {
  private let members: [String: String]

  init(_ text: String) {
    let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    members = value?.members ?? [:]
  }

  subscript(key: String) -> String? { members[key] }

  /// An object of which only the texts are kept; what else is in it must be JSON too.
  private struct Value: Decodable {
    var members: [String: String] = [:]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      for key in container.allKeys {
        members[key.stringValue] = try? container.decode(String.self, forKey: key)
      }
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
