/// An input that holds several files, parted by lines of `=====`.
struct Sections {
  private(set) var parts: [ArraySlice<UInt8>] = []

  var texts: [String] { parts.map { String(decoding: $0, as: UTF8.self) } }

  init(_ input: [UInt8]) {
    var start = 0
    for index in input.indices where input[index...].starts(with: Self.separator) {
      guard index >= start else { continue }
      parts.append(input[start..<index])
      start = index + Self.separator.count
    }
    parts.append(input[start...])
  }

  private static let separator = Array("\n=====\n".utf8)
}
