/// The part of the HTML that a value would be written into.
enum MarkupPlace: Equatable, Sendable {
  case text
  /// `<title>` and `<textarea>`: no markup, but escapes are understood.
  case plainText
  case tag
  case unquoted(String)
  case quoted(String)
  /// `isData`: JSON-LD, which is never run.
  case script(isData: Bool)
  case style
  case comment
  case declaration

  /// How a finding calls it.
  var noun: String {
    switch self {
    case .text, .plainText: "text"
    case .tag: "a tag"
    case .unquoted(let name): "the value of `\(name)`, which has no quotes"
    case .quoted(let name): "the value of `\(name)`"
    case .script: "a script"
    case .style: "a style sheet"
    case .comment: "an HTML comment"
    case .declaration: "a declaration"
    }
  }
}

extension MarkupContext {
  /// Code in the page itself, which the site's `Content-Security-Policy` forbids.
  enum InlineCode: Equatable {
    case attribute(String)
    case styleElement
    case script
  }

  var place: MarkupPlace {
    let name = String(decoding: attribute, as: UTF8.self)
    switch state {
    case .text: return .text
    case .tagOpen, .endTagOpen, .tagName, .insideTag, .attributeName, .afterAttributeName:
      return .tag
    case .beforeValue, .unquotedValue: return .unquoted(name)
    case .quotedValue: return .quoted(name)
    case .declaration: return .declaration
    case .comment: return .comment
    case .rawText:
      switch String(decoding: element, as: UTF8.self) {
      case "script": return .script(isData: scriptType == Array("application/ld+json".utf8))
      case "style": return .style
      default: return .plainText
      }
    }
  }
}
