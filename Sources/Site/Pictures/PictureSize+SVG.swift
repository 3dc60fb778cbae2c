import Markdown

extension PictureSize {
  /// SVG 2, 8.2: `width` and `height` of the outermost element in pixels, else those of its `viewBox`.
  static func svg(_ reader: PictureReader) -> PictureSize? {
    guard let tag = Self.rootTag(in: reader.bytes) else { return nil }
    if let width = pixels(tag["width"]), let height = pixels(tag["height"]) {
      return PictureSize(width: width, height: height)
    }
    let box = (tag["viewBox"] ?? "").split { $0 == " " || $0 == "," }.map { pixels(String($0)) }
    guard box.count == 4, let width = box[2], let height = box[3] else { return nil }
    return PictureSize(width: width, height: height)
  }

  /// A length without a unit or in pixels, rounded.
  private static func pixels(_ text: String?) -> Int? {
    guard var text else { return nil }
    if text.hasSuffix("px") { text.removeLast(2) }
    guard let value = Double(text), value.isFinite, abs(value) <= Double(largest) else {
      return nil
    }
    return Int(value.rounded())
  }

  /// The attributes of the `svg` element, if that is the first; entities in them stay as they are.
  private static func rootTag(in bytes: ArraySlice<UInt8>) -> [String: String]? {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      let closing =
        rest.hasPrefix("<!--")
        ? "-->" : rest.hasPrefix("<?") ? "?>" : rest.hasPrefix("<!") ? ">" : nil
      guard let closing else { break }
      guard let end = rest.firstRange(of: closing) else { return nil }
      rest = rest[end.upperBound...]
    }
    guard rest.hasPrefix("<svg"), rest.dropFirst(4).first?.isWhitespace == true,
      let end = rest.firstIndex(of: ">")
    else { return nil }
    return attributes(in: rest[..<end].dropFirst(4))
  }

  private static func attributes(in text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
      rest = rest[equals...].dropFirst().drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'",
        let end = rest.dropFirst().firstIndex(of: quote)
      else { break }
      attributes[name] = String(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[end...].dropFirst()
    }
    return attributes
  }
}
