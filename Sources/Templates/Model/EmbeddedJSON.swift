/// JSON that can stand inside a `<script>` element without ending it.
package struct EmbeddedJSON: Hashable, Sendable {
  /// In UTF-8.
  let bytes: [UInt8]

  /// `json` must be well-formed: then `<`, `>` and `&` occur only inside strings, where their
  /// escapes mean the same.
  package init(_ json: String) { self.init(Array(json.utf8)) }

  /// - Parameter json: well-formed, in UTF-8.
  package init(_ json: [UInt8]) {
    guard json.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x26 }) else {
      bytes = json
      return
    }
    bytes = json.reduce(into: []) { bytes, byte in
      if let escape = Self.escape(of: byte) { bytes += escape.utf8 } else { bytes.append(byte) }
    }
  }

  private static func escape(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "\\u003c"
    case UInt8(ascii: ">"): "\\u003e"
    case UInt8(ascii: "&"): "\\u0026"
    default: nil
    }
  }
}
