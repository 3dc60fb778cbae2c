/// An element's name as one number, which makes it quick to compare: none of the names that matter
/// here has more than eight bytes.
struct ElementName: Hashable {
  private let packed: UInt64?

  /// - Parameter bytes: letters and digits; the case of letters is ignored.
  init(_ bytes: some Collection<UInt8>) {
    packed = bytes.count > 8 ? nil : bytes.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }

  /// Whether the element's text is not markup, or not shown as part of the page.
  var isRawText: Bool { Self.rawText.contains(self) }

  /// Whether the element shows its content only if it has the attribute `open`.
  var isClosedAtFirst: Bool { self == Self.details || self == Self.dialog }

  /// Whether the element has no content and no end tag.
  var isVoid: Bool { Self.void.contains(self) }

  private static let rawText = [
    "script", "style", "template", "noscript", "textarea", "title", "select", "iframe", "object",
  ].map { ElementName($0.utf8) }
  private static let void = ["input", "img", "br", "hr", "meta", "link"].map {
    ElementName($0.utf8)
  }
  private static let details = ElementName("details".utf8)
  private static let dialog = ElementName("dialog".utf8)
}
