/// A program that a link can open at a place in a file.
package enum Editor: String, CaseIterable, Sendable {
  case vscode, vscodium, cursor, windsurf, zed, idea, none

  /// The URL of a place; nil if none is to be opened. The path is absolute, and the column counts
  /// UTF-16 code units from 1, as these programs do.
  func url(path: String, line: Int, column: Int) -> String? {
    let path = Self.encoded(path)
    return switch self {
    case .vscode: "vscode://file\(path):\(line):\(column)"
    case .vscodium: "vscodium://file\(path):\(line):\(column)"
    case .cursor: "cursor://file\(path):\(line):\(column)"
    case .windsurf: "windsurf://file\(path):\(line):\(column)"
    case .zed: "zed://file\(path):\(line):\(column)"
    case .idea: "idea://open?file=\(path)&line=\(line)&column=\(column)"
    case .none: nil
    }
  }

  /// The editor whose terminal this is, by the variables that it sets there.
  package static func ofTerminal(_ environment: [String: String]) -> Editor? {
    if environment["ZED_TERM"] == "true" { return .zed }
    if environment["TERMINAL_EMULATOR"] == "JetBrains-JediTerm" { return .idea }
    guard environment["TERM_PROGRAM"] == "vscode" else { return nil }
    return environment["CURSOR_TRACE_ID"] == nil ? .vscode : .cursor
  }

  private static func encoded(_ path: String) -> String {
    path.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
  }
}
