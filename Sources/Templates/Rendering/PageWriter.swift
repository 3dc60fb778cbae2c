/// Writes a page step by step into one buffer, so that nothing is copied twice.
struct PageWriter {
  private(set) var bytes: [UInt8] = []
  private let program: TemplateProgram
  /// The models and items around the current step, the page's first.
  private var levels: [FieldValue]

  /// Writes the page that `program` makes of `page`.
  init(_ program: TemplateProgram, of page: ModelScope) {
    self.program = program
    levels = [.object(page)]
    bytes.reserveCapacity(16 * 1024)
    run(program.steps.indices)
  }

  private mutating func run(_ steps: Range<Int>) {
    var next = steps.lowerBound
    while next < steps.upperBound {
      let step = program.steps[next]
      next += 1
      switch step {
      case .literal(let range): bytes += program.literals[range]
      case .value(let path): write(value(at: path))
      case .section(let path, let asksEmpty, let isInverted, let end):
        let value = value(at: path)
        if asksEmpty || isInverted {
          // Both show their steps once, or not at all, and add no level.
          if (asksEmpty ? value.isEmptyList : value.isNothing) != (asksEmpty && isInverted) {
            run(next..<end)
          }
        } else {
          repeatSteps(next..<end, over: value)
        }
        next = end
      }
    }
  }

  private mutating func repeatSteps(_ steps: Range<Int>, over value: FieldValue) {
    switch value {
    case .absent: break
    case .flag(let flag): if flag { run(steps) }
    case .list(let scopes): for scope in scopes { run(steps, inside: .object(scope)) }
    case .texts(let texts): for text in texts { run(steps, inside: .text(text)) }
    case .object, .text, .markup: run(steps, inside: value)
    }
  }

  private mutating func run(_ steps: Range<Int>, inside level: FieldValue) {
    levels.append(level)
    run(steps)
    levels.removeLast()
  }

  private func value(at path: TemplateProgram.Path) -> FieldValue {
    var value = levels[path.level]
    for index in path.fields {
      guard case .object(let scope) = value else { return .absent }
      value = scope.values[program.fields[index]]
    }
    return value
  }

  private mutating func write(_ value: FieldValue) {
    switch value {
    case .text(let text): writeEscaped(text)
    case .markup(let markup): bytes += markup
    case .flag, .texts, .object, .list, .absent: break
    }
  }

  private mutating func writeEscaped(_ text: String) {
    let start = bytes.count
    bytes += text.utf8
    // Most texts hold nothing to escape, and were copied whole; in an array that is told in a fraction
    // of the time that it takes in a text.
    guard let first = bytes[start...].firstIndex(where: { isEscapedInHTML($0) }) else { return }
    let rest = Array(bytes[first...])
    bytes.removeSubrange(first...)
    for byte in rest {
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
