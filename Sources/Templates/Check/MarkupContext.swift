/// Follows the HTML around a template's tags: where a value may stand depends on it.
///
/// A small part of the HTML standard's tokenizer: what templates hold is written by hand.
struct MarkupContext: Sendable {
  enum State: Equatable, Sendable {
    case text
    case tagOpen, endTagOpen, tagName, insideTag
    case attributeName, afterAttributeName, beforeValue, unquotedValue
    case quotedValue(UInt8)
    case rawText
    case declaration, comment
  }

  private(set) var state = State.text
  private(set) var element: [UInt8] = []
  private(set) var attribute: [UInt8] = []
  private var value: [UInt8] = []
  private var isEndTag = false
  /// The type of the `<script>` that we are in or whose tag we are reading.
  private(set) var scriptType: [UInt8] = []
  /// It has a source, or its text has been reported.
  private var mayHoldText = false
  /// How much of an ending (`-->`, `</script`) has been met.
  private var matched = 0

  /// Goes one byte on, and says if that byte ends something that our pages must not hold.
  mutating func feed(_ byte: UInt8) -> InlineCode? {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen: open(byte)
    case .endTagOpen: openEnd(byte)
    case .tagName: return readTagName(byte)
    case .insideTag, .attributeName, .afterAttributeName: return readAttributeName(byte)
    case .beforeValue, .unquotedValue, .quotedValue: return readValue(byte)
    case .rawText: return readRawText(byte)
    case .declaration: readDeclaration(byte)
    case .comment: readComment(byte)
    }
    return nil
  }

  /// A value is written here: an attribute whose value it begins has no quotes.
  mutating func feedValue() {
    if state == .beforeValue { state = .unquotedValue }
  }

  private mutating func open(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): state = .endTagOpen
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      state = .declaration
      matched = 0
    case _ where byte.isASCIILetter: startTag(byte, isEnd: false)
    default: state = .text
    }
  }

  private mutating func openEnd(_ byte: UInt8) {
    if byte.isASCIILetter {
      startTag(byte, isEnd: true)
    } else {
      state = byte == UInt8(ascii: ">") ? .text : .declaration
    }
  }

  private mutating func startTag(_ byte: UInt8, isEnd: Bool) {
    state = .tagName
    element = [byte | 0x20]
    isEndTag = isEnd
    scriptType = []
    mayHoldText = false
  }

  private mutating func readTagName(_ byte: UInt8) -> InlineCode? {
    if byte.isHTMLSpace || byte == UInt8(ascii: "/") {
      state = .insideTag
    } else if byte == UInt8(ascii: ">") {
      return finishTag()
    } else {
      element.append(byte.lowercased)
    }
    return nil
  }

  private mutating func readAttributeName(_ byte: UInt8) -> InlineCode? {
    switch byte {
    case UInt8(ascii: ">"): return finishTag()
    case UInt8(ascii: "/"): state = .insideTag
    case UInt8(ascii: "=") where state != .insideTag:
      state = .beforeValue
      value = []
      let isHandler = attribute.starts(with: "on".utf8) && attribute.count > 2
      if isHandler || attribute == Array("style".utf8) {
        return .attribute(String(decoding: attribute, as: UTF8.self))
      }
    case _ where byte.isHTMLSpace:
      if state == .attributeName { state = .afterAttributeName }
    default:
      if state != .attributeName { attribute = [] }
      attribute.append(byte.lowercased)
      state = .attributeName
    }
    return nil
  }

  private mutating func readValue(_ byte: UInt8) -> InlineCode? {
    if case .quotedValue(let quote) = state {
      if byte == quote { finishAttribute() } else { value.append(byte) }
      return nil
    }
    if byte == UInt8(ascii: ">") {
      finishAttribute()
      return finishTag()
    }
    if byte.isHTMLSpace {
      if state == .unquotedValue { finishAttribute() }
    } else if state == .beforeValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state = .quotedValue(byte)
    } else {
      state = .unquotedValue
      value.append(byte)
    }
    return nil
  }

  private mutating func finishAttribute() {
    state = .insideTag
    guard element == Array("script".utf8) else { return }
    if attribute == Array("type".utf8) { scriptType = value.map(\.lowercased) }
    if attribute == Array("src".utf8) { mayHoldText = true }
  }

  private mutating func finishTag() -> InlineCode? {
    let isRaw = ["script", "style", "textarea", "title"].contains { Array($0.utf8) == element }
    state = isRaw && !isEndTag ? .rawText : .text
    matched = 0
    return state == .rawText && element == Array("style".utf8) ? .styleElement : nil
  }

  private mutating func readRawText(_ byte: UInt8) -> InlineCode? {
    if matched == element.count + 2,
      byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    {
      isEndTag = true
      state = byte == UInt8(ascii: ">") ? .text : .insideTag
      return nil
    }
    let expected: UInt8? =
      switch matched {
      case 0: UInt8(ascii: "<")
      case 1: UInt8(ascii: "/")
      case _ where matched < element.count + 2: element[matched - 2]
      default: nil
      }
    if byte.lowercased == expected {
      matched += 1
    } else {
      matched = byte == UInt8(ascii: "<") ? 1 : 0
      if !byte.isHTMLSpace, place == .script(isData: false), !mayHoldText {
        mayHoldText = true
        return .script
      }
    }
    return nil
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    if byte == UInt8(ascii: "-"), matched < 2 {
      matched += 1
      if matched == 2 {
        state = .comment
        matched = 0
      }
    } else if byte == UInt8(ascii: ">") {
      state = .text
    } else {
      matched = 3
    }
  }

  private mutating func readComment(_ byte: UInt8) {
    if byte == UInt8(ascii: ">"), matched >= 2 {
      state = .text
    } else {
      matched = byte == UInt8(ascii: "-") ? matched + 1 : 0
    }
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { self >= 0x41 && self <= 0x5a ? self | 0x20 : self }
}
