/// JSON that can stand inside a `<script>` element without ending it.
package struct EmbeddedJSON: Hashable, Sendable {
  let markup: String

  /// `json` must be well-formed: then `<`, `>` and `&` occur only inside strings, where their
  /// escapes mean the same.
  package init(_ json: String) {
    markup = replacingBytes(in: json) { byte in
      switch byte {
      case UInt8(ascii: "<"): "\\u003c"
      case UInt8(ascii: ">"): "\\u003e"
      case UInt8(ascii: "&"): "\\u0026"
      default: nil
      }
    }
  }
}
