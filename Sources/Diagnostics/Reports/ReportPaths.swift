/// Says a finding's file as another program expects it: from where the user stands.
package struct ReportPaths: Sendable {
  /// Absolute, without links and without a slash at its end.
  private let here: String

  /// - Parameter here: the absolute path of the folder that the command was started in.
  package init(here: String) {
    self.here = String(here.rest(before: "/") ?? here[...])
  }

  /// `file` relative to where the user stands if it lies below, else absolute; without `.` and `..`.
  package func path(_ file: String) -> String {
    let absolute = Self.normalized(file.hasBytePrefix("/") ? file : here + "/" + file)
    return absolute.rest(after: here + "/").map(String.init) ?? absolute
  }

  /// The same as a URI: relative, or with the scheme `file`.
  package func uri(_ file: String) -> String {
    let path = path(file)
    let encoded = path.utf8.reduce(into: "") { uri, byte in
      if byte == UInt8(ascii: "/") || byte.isUnreserved {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return path.hasBytePrefix("/") ? "file://" + encoded : encoded
  }

  private static func normalized(_ path: String) -> String {
    var components: [Substring] = []
    for component in path.pathComponents where component != "." {
      if component == ".." { _ = components.popLast() } else { components.append(component) }
    }
    return "/" + components.joined(separator: "/")
  }
}

extension UInt8 {
  /// Whether a URI may hold the byte anywhere as it is (RFC 3986, section 2.3).
  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
