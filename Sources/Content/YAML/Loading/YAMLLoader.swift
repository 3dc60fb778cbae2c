import Diagnostics

/// Makes values, with places in bytes, of the parser's events as they come.
struct YAMLLoader {
  private let text: YAMLText
  /// Where the keys stand that were set aside as duplicates.
  private let dropped: Set<Int>
  /// How many more values may come: every one that is written takes a byte at least, so only
  /// aliases can use this up.
  private var budget: Int
  private var anchors: [String: YAMLAnchor] = [:]
  private var mark = ParserMark(line: 1, column: 1, offset: 0)
  /// Why a text that parses isn't read: the first reason of all. What is wrong with its syntax goes
  /// first, and so reading goes on to the end.
  private(set) var refusal: Refusal?

  struct Refusal {
    var rule = "bad-yaml"
    var message: String
    var range: SourceRange
    var fix: String
  }

  init(_ text: YAMLText, dropping dropped: Set<Int>) {
    self.text = text
    self.dropped = dropped
    budget = text.bytes.count + 16
  }

  /// The one value that the events tell of; nil for none.
  mutating func load(_ events: inout YAMLEvents) throws(YAMLProblem) -> YAMLValue? {
    guard case .streamStart = try events.next().kind,
      case .documentStart = try events.next().kind
    else { return nil }
    let value = try value(of: try events.next(), depth: 0, &events)
    guard case .documentEnd = try events.next().kind else { return value }
    let further = try events.next()
    guard case .streamEnd = further.kind else {
      throw .syntax("but found another document", at: further.start)
    }
    return value
  }

  private mutating func value(
    of event: YAMLEvent, depth: Int, _ events: inout YAMLEvents
  ) throws(YAMLProblem) -> YAMLValue {
    if case .alias = event.kind { return try aliased(event, depth: depth) }
    let start = offset(of: event.start)
    count(YAMLAnchor(), at: start, depth: depth)
    let value: YAMLValue
    switch event.kind {
    case .scalar(let string, let style):
      let range = text.range(start..<end(of: string, style, event, from: start))
      value = YAMLValue(.scalar(string, isQuoted: style != .plain), at: range)
    case .sequenceStart: value = try sequence(from: start, depth: depth, &events)
    case .mappingStart: value = try mapping(from: start, depth: depth, &events)
    case .alias, .sequenceEnd, .mappingEnd, .documentStart, .documentEnd, .streamStart, .streamEnd:
      value = YAMLValue(.scalar("", isQuoted: false), at: text.range(start..<start))
    }
    if let name = event.anchor { anchors[name] = YAMLAnchor(value) }
    return value
  }

  private mutating func sequence(
    from start: Int, depth: Int, _ events: inout YAMLEvents
  ) throws(YAMLProblem) -> YAMLValue {
    var items: [YAMLValue] = []
    items.reserveCapacity(4)
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { break }
      items.append(try value(of: event, depth: depth + 1, &events))
    }
    return YAMLValue(.sequence(items), at: range(from: start, to: items.last))
  }

  private mutating func mapping(
    from start: Int, depth: Int, _ events: inout YAMLEvents
  ) throws(YAMLProblem) -> YAMLValue {
    var pairs: [YAMLPair] = []
    pairs.reserveCapacity(8)
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { break }
      let key = try value(of: event, depth: depth + 1, &events)
      let value = try value(of: try events.next(), depth: depth + 1, &events)
      if case .scalar(let name, _) = key.kind {
        pairs.append(YAMLPair(key: Located(name, at: key.range), value: value))
      } else {
        refuse(
          "a key must be a text, not \(key.kindName)", at: key.range,
          fix: "put quotes around a text that starts with a bracket")
      }
    }
    if let key = pairs.firstRepeatedKey { throw .duplicateKey(at: text.offset(of: key)) }
    if !dropped.isEmpty { pairs.removeAll { dropped.contains(text.offset(of: $0.key.range)) } }
    return YAMLValue(.mapping(pairs), at: range(from: start, to: pairs.last?.value))
  }
}

// Aliases.
extension YAMLLoader {
  private mutating func aliased(
    _ event: YAMLEvent, depth: Int
  ) throws(YAMLProblem) -> YAMLValue {
    guard let anchor = event.anchor.flatMap({ anchors[$0] }) else {
      throw .syntax("found undefined alias", at: event.start)
    }
    count(anchor, at: offset(of: event.start), depth: depth)
    // What is refused isn't copied any further.
    return refusal == nil ? anchor.value : YAMLAnchor().value
  }

  /// Takes a value off the budget, and sees that it isn't too deep.
  private mutating func count(_ anchor: YAMLAnchor, at start: Int, depth: Int) {
    budget -= anchor.count
    if budget <= 0 {
      refuse(
        "the aliases here stand for more values than the file has bytes",
        rule: "yaml-bomb", at: text.range(start..<start),
        fix: "write the values out instead of naming them with `&` and `*`")
    }
    if depth + anchor.height >= YAMLGuard.maximumDepth {
      refuse(
        "lists and mappings nest deeper than \(YAMLGuard.maximumDepth)",
        at: text.range(start..<start), fix: "write the values in fewer levels")
    }
  }

  private mutating func refuse(
    _ message: String, rule: String = "bad-yaml", at range: SourceRange, fix: String
  ) {
    refusal = refusal ?? Refusal(rule: rule, message: message, range: range, fix: fix)
  }
}

// Places.
extension YAMLLoader {
  /// Where a text ends, or its first line if it has more.
  private func end(
    of string: String, _ style: YAMLEvent.Style, _ event: YAMLEvent, from start: Int
  ) -> Int {
    let bytes = text.bytes
    switch style {
    case .plain:
      // On one line, it is what the file has there.
      guard !event.hasProperties, event.start.line == event.end.line else { break }
      return min(start + string.utf8.count, bytes.count)
    case .singleQuoted, .doubleQuoted:
      guard start < bytes.count else { break }
      var end = start + 1
      while end < bytes.count, bytes[end] != bytes[start], bytes[end] != UInt8(ascii: "\n") {
        end += bytes[end] == UInt8(ascii: "\\") && style == .doubleQuoted ? 2 : 1
      }
      guard end < bytes.count, bytes[end] == bytes[start] else { break }
      return end + 1
    case .block: break
    }
    return text.restOfLine(from: start).upperBound
  }

  private func range(from start: Int, to last: YAMLValue?) -> SourceRange {
    let start = text.location(at: start)
    // An alias's value may stand before the place that it is used at.
    return SourceRange(from: start, to: last?.range.upperBound ?? start)
  }

  private mutating func offset(of place: YAMLMark) -> Int {
    guard !text.isASCII else { return min(place.index, text.bytes.count) }
    let (line, column) = (place.line + 1, place.column + 1)
    let offset = text.offset(line: line, column: column, after: mark)
    mark = ParserMark(line: line, column: column, offset: offset)
    return offset
  }
}
