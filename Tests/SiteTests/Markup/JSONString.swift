import Foundation

/// A text as JSON has it, which YAML reads too.
struct JSONString {
  let text: String

  init(_ string: String) {
    let data = (try? JSONEncoder().encode(string)) ?? Data()
    text = String(decoding: data, as: UTF8.self)
  }
}
