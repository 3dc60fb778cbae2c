import Diagnostics

extension TagName {
  /// Why a name can't be used.
  enum Mistake: Error {
    case malformed
    case unknownTransform(String)
  }

  /// `isTemplate`: the name of a file, in which `/` may stand.
  init(parsing text: String, isTemplate: Bool) throws(Mistake) {
    if isTemplate {
      guard !text.isEmpty, text.utf8.allSatisfy({ $0.isNameByte || $0 == UInt8(ascii: "/") })
      else { throw .malformed }
      self.init(text: text, path: [text], asksEmpty: false)
      return
    }
    guard text != "." else {
      self.init(text: text, path: [], asksEmpty: false)
      return
    }
    guard let bracket = text.firstIndex(of: "(") else {
      self.init(text: text, path: try Self.path(text[...]), asksEmpty: false)
      return
    }
    let transform = String(text[..<bracket])
    guard transform == "empty" else { throw .unknownTransform(transform) }
    guard text.last == ")" else { throw .malformed }
    let inner = text[text.index(after: bracket)...].dropLast()
    self.init(text: text, path: try Self.path(inner), asksEmpty: true)
  }

  private static func path(_ text: Substring) throws(Mistake) -> [String] {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    for part in parts where part.isEmpty || !part.utf8.allSatisfy(\.isNameByte) {
      throw .malformed
    }
    return parts.map(String.init)
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7a }

  fileprivate var isNameByte: Bool {
    isASCIILetter || (self >= 0x30 && self <= 0x39) || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "_")
  }

  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0a || self == 0x0c || self == 0x0d
  }
}
