/// Writes a page step by step into one buffer, so that nothing is copied twice.
struct PageWriter {
  private(set) var bytes: [UInt8] = []
  /// The models and items around the current step, the page's first.
  private var levels: [FieldValue]
  /// The page's own objects: the site alone is asked for on every other line.
  private var objects: [(name: String, value: FieldValue)] = []

  init(_ page: ModelScope) {
    levels = [.object(page)]
    bytes.reserveCapacity(16 * 1024)
  }

  mutating func run(_ steps: [TemplateStep]) {
    for step in steps {
      switch step {
      case .bytes(let literal): bytes += literal
      case .value(let path): write(value(at: path))
      case .section(let path, let asksEmpty, let isInverted, let steps):
        let value = value(at: path)
        if asksEmpty || isInverted {
          // Both show their steps once, or not at all, and add no level.
          if (asksEmpty ? value.isEmptyList : value.isNothing) != (asksEmpty && isInverted) {
            run(steps)
          }
        } else {
          repeatSteps(steps, over: value)
        }
      }
    }
  }

  private mutating func repeatSteps(_ steps: [TemplateStep], over value: FieldValue) {
    switch value {
    case .absent: break
    case .flag(let flag): if flag { run(steps) }
    case .list(let scopes): for scope in scopes { run(steps, inside: .object(scope)) }
    case .texts(let texts): for text in texts { run(steps, inside: .text(text)) }
    case .object, .text, .markup: run(steps, inside: value)
    }
  }

  private mutating func run(_ steps: [TemplateStep], inside level: FieldValue) {
    levels.append(level)
    run(steps)
    levels.removeLast()
  }

  private mutating func value(at path: FieldPath) -> FieldValue {
    var value = levels[path.level]
    var names = path.names[...]
    if path.level == 0, names.count > 1, let name = names.popFirst() {
      value = object(name, of: value)
    }
    for name in names {
      guard case .object(let scope) = value, let next = scope.lookUp(name) else { return .absent }
      value = next
    }
    return value
  }

  private mutating func object(_ name: String, of page: FieldValue) -> FieldValue {
    if let known = objects.first(where: { $0.name == name }) { return known.value }
    guard case .object(let scope) = page, let value = scope.lookUp(name) else { return .absent }
    objects.append((name, value))
    return value
  }

  private mutating func write(_ value: FieldValue) {
    switch value {
    case .text(let text): writeEscaped(text)
    case .markup(let markup): bytes += markup.utf8
    case .flag, .texts, .object, .list, .absent: break
    }
  }

  private mutating func writeEscaped(_ text: String) {
    for byte in text.utf8 {
      if let escape = htmlEscape(of: byte) { bytes += escape.utf8 } else { bytes.append(byte) }
    }
  }
}

extension FieldValue {
  fileprivate var isEmptyList: Bool {
    switch self {
    case .list(let scopes): scopes.isEmpty
    case .texts(let texts): texts.isEmpty
    case .text, .markup, .flag, .object, .absent: false
    }
  }

  /// What an inverted section is shown for.
  fileprivate var isNothing: Bool {
    switch self {
    case .absent: true
    case .flag(let flag): !flag
    case .list, .texts: isEmptyList
    case .text, .markup, .object: false
    }
  }
}
