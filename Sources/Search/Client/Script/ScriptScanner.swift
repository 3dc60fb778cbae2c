/// Takes a script apart into its tokens, without its comments and blanks.
///
/// It is for scripts of ours, which end statements with semicolons, have no comments but `//`, and
/// begin no statement with a regular expression after a bracket. Others give tokens as well.
struct ScriptScanner {
  private let bytes: [UInt8]
  private var place = 0
  private var tokens: [ScriptToken] = []
  /// For each brace that is open, whether it is a template's `${`.
  private var braces: [Bool] = []

  static func tokens(of script: [UInt8]) -> [ScriptToken] {
    var scanner = ScriptScanner(bytes: script)
    while scanner.place < scanner.bytes.count { scanner.scan() }
    return scanner.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func scan() {
    let start = place
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"):
      place += 1
    case UInt8(ascii: "/") where starts(with: "//"):
      place = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    case UInt8(ascii: "/") where beginsPattern:
      skipPattern()
      add(.pattern, from: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      skipString(to: byte)
      add(.string, from: start)
    case UInt8(ascii: "`"):
      skipTemplate()
      add(.template, from: start)
    case UInt8(ascii: "}") where braces.last == true:
      braces.removeLast()
      skipTemplate()
      add(.template, from: start)
    case _ where Self.isDigit(byte):
      // The dot of 0.5, and the letters of 0xff and 1e6.
      skip { Self.isWord($0) || $0 == UInt8(ascii: ".") }
      add(.number, from: start)
    case _ where Self.isWord(byte):
      skip(while: Self.isWord)
      add(.name, from: start)
    default:
      skipSign()
      add(.sign, from: start)
    }
  }

  private mutating func add(_ kind: ScriptToken.Kind, from start: Int) {
    place = min(place, bytes.count)
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    tokens.append(ScriptToken(kind: kind, text: text))
  }

  private func starts(with text: StaticString) -> Bool {
    bytes[place...].starts(with: "\(text)".utf8)
  }

  private mutating func skip(while isPart: (UInt8) -> Bool) {
    while place < bytes.count, isPart(bytes[place]) { place += 1 }
  }

  private mutating func skipSign() {
    let rest = bytes[place...]
    place += ScriptToken.signs.first { rest.starts(with: $0) }?.count ?? 1
    if rest.first == UInt8(ascii: "{") { braces.append(false) }
    if rest.first == UInt8(ascii: "}") { _ = braces.popLast() }
  }

  private mutating func skipString(to quote: UInt8) {
    place += 1
    while place < bytes.count, bytes[place] != quote {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place += 1
  }

  private mutating func skipTemplate() {
    place += 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "`") {
        place += 1
        return
      }
      if starts(with: "${") {
        place += 2
        braces.append(true)
        return
      }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  /// A slash in brackets doesn't end it.
  private mutating func skipPattern() {
    var isInBrackets = false
    place += 1
    while place < bytes.count, isInBrackets || bytes[place] != UInt8(ascii: "/") {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      default: break
      }
      place += 1
    }
    place += 1
    skip(while: Self.isWord)
  }

  /// Whether a slash isn't a division here.
  private var beginsPattern: Bool {
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .name: return last.isKeyword && !["this", "super"].contains(last.text)
    case .number, .string, .template, .pattern: return false
    case .sign: return ![")", "]", "}"].contains(last.text)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    default: false
    }
  }
}
