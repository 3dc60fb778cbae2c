import Diagnostics
import Yams

/// Turns the parser's nodes into values of our own, with places in bytes.
struct YAMLConverter {
  private let text: YAMLText
  /// Where the keys stand that were set aside as duplicates.
  private let dropped: Set<Int>
  /// How many more values may come: every one that is written takes a byte at least, so only
  /// aliases can use this up.
  private var budget: Int
  private var mark = ParserMark(line: 0, column: 0, offset: 0)

  init(_ text: YAMLText, dropping dropped: Set<Int>) {
    self.text = text
    self.dropped = dropped
    budget = text.bytes.count + 16
  }

  mutating func convert(_ root: Node, findings: inout FileFindings) -> YAMLValue? {
    do throws(Refusal) {
      return try value(root, depth: 0)
    } catch {
      findings.error(error.rule, error.message, at: error.range, fix: error.fix)
      return nil
    }
  }

  /// Why a text that parses isn't read.
  private struct Refusal: Error {
    var rule = "bad-yaml"
    var message: String
    var range: SourceRange
    var fix: String
  }

  private mutating func value(_ node: Node, depth: Int) throws(Refusal) -> YAMLValue {
    let start = offset(of: node)
    budget -= 1
    guard budget > 0 else {
      throw Refusal(
        rule: "yaml-bomb",
        message: "the aliases here stand for more values than the file has bytes",
        range: text.range(start..<start),
        fix: "write the values out instead of naming them with `&` and `*`")
    }
    guard depth < YAMLGuard.maximumDepth else {
      throw Refusal(
        message: "lists and mappings nest deeper than \(YAMLGuard.maximumDepth)",
        range: text.range(start..<start), fix: "write the values in fewer levels")
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: start)
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      for item in sequence { items.append(try value(item, depth: depth + 1)) }
      return YAMLValue(.sequence(items), at: text.location(at: start)..<end(items.last, start))
    case .mapping(let mapping):
      let pairs = try pairs(of: mapping, depth: depth + 1)
      return YAMLValue(
        .mapping(pairs), at: text.location(at: start)..<end(pairs.last?.value, start))
    case .alias: return YAMLValue(.scalar("", isQuoted: false), at: text.range(start..<start))
    }
  }

  private mutating func pairs(
    of mapping: Node.Mapping, depth: Int
  ) throws(Refusal) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    for (key, value) in mapping {
      let start = offset(of: key)
      let key = try self.value(key, depth: depth)
      let value = try self.value(value, depth: depth)
      guard case .scalar(let name, _) = key.kind else {
        throw Refusal(
          message: "a key must be a text, not \(key.kindName)", range: key.range,
          fix: "put quotes around a text that starts with a bracket")
      }
      guard !dropped.contains(start) else { continue }
      pairs.append(YAMLPair(key: Located(name, at: key.range), value: value))
    }
    return pairs
  }

  private func scalar(_ scalar: Node.Scalar, at start: Int) -> YAMLValue {
    let isQuoted = scalar.style != .plain && scalar.style != .any
    let kind = YAMLValue.Kind.scalar(scalar.string, isQuoted: isQuoted)
    return YAMLValue(kind, at: text.range(start..<end(of: scalar, from: start)))
  }

  /// Where a text ends, or its first line if it has more.
  private func end(of scalar: Node.Scalar, from start: Int) -> Int {
    let bytes = text.bytes
    switch scalar.style {
    case .any, .plain:
      let end = start + scalar.string.utf8.count
      guard end <= bytes.count, bytes[start..<end].elementsEqual(scalar.string.utf8) else { break }
      return end
    case .singleQuoted, .doubleQuoted:
      guard start < bytes.count else { break }
      var end = start + 1
      while end < bytes.count, bytes[end] != bytes[start], bytes[end] != UInt8(ascii: "\n") {
        end += bytes[end] == UInt8(ascii: "\\") && scalar.style == .doubleQuoted ? 2 : 1
      }
      guard end < bytes.count, bytes[end] == bytes[start] else { break }
      return end + 1
    case .literal, .folded: break
    }
    return text.restOfLine(from: start).upperBound
  }

  private func end(_ last: YAMLValue?, _ start: Int) -> SourceLocation {
    // An alias's value may stand before the place that it is used at.
    max(last?.range.upperBound ?? text.location(at: start), text.location(at: start))
  }

  private mutating func offset(of node: Node) -> Int {
    guard let place = node.mark else { return 0 }
    let offset = text.offset(line: place.line, column: place.column, after: mark)
    mark = ParserMark(line: place.line, column: place.column, offset: offset)
    return offset
  }
}
