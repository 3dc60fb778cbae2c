import Content
import Diagnostics
import Foundation
import TestSupport
import Testing
import Yams

/// What Yams makes of a text by its own composer is what ours must make of it, too.
@Suite struct YAMLOracleTests {
  @Test(arguments: [
    "a: b\nc: 'd'\ne: \"f\\n\\u00e9\"", "- a\n- - b\n  - c\n- {d: e, f: [g, h]}",
    "a: |\n  b\n   c\n\nd: >\n  e\n  f\n\n  g\n", "a: |2-\n    b\n  c\n", "? a\n: b\n? |\n  c\n: d",
    "a: &x [b, c]\nd: *x\ne: [*x, *x]", "%YAML 1.1\n---\na: b\n...",
    "a: !!str 1\nb: ! c\nd: !e f", "a: ~\nb: null\nc:\nd: ''", "a: b # c\n# d\ne: f#g",
    "a: - b", "a: [b", "a: {b: c", "a: 'b", "a:\n\tb: c", "*a", "a: *b", "@a", "a: `b`", "a: %b",
    "a: b: c", "- a\nb: c", "a: b\n c: d", "a: \"\\x\"", "--- a\n--- b",
    "plain\n text", "\"a\": b", "a:\n  b\n  c: d", "- - - a", "a: b\r\nc: d\r", "a: \u{85}b",
    "é: ü",
    "a: {b, c}", "a: [b, {c: d}, [e]]", "<<: {a: b}\nc: d",
    "a: 2026-11-01\nb: 0x1F\nc: 1e3\nd: .inf",
  ])
  func `a text is read as Yams reads it`(_ yaml: String) {
    #expect(ours(yaml) == theirs(yaml))
  }

  @Test(arguments: YAMLOracleTests.files)
  func `a file of the shipped site is read as Yams reads it`(_ file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let value = try #require(ours(text))
    #expect(value == theirs(text))
  }

  static let files: [String] = {
    let content = repository + "/content"
    let paths = FileManager.default.enumerator(atPath: content)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".yml") }.sorted().map { content + "/" + $0 }
  }()

  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path(percentEncoded: false)

  /// Nil if it can't be read.
  private func ours(_ yaml: String) -> String? {
    var findings = FileFindings(file: "a.yml")
    return YAML.parse(yaml, findings: &findings).map(dump)
  }

  private func dump(_ value: YAMLValue) -> String {
    switch value.kind {
    case .scalar(let text, let isQuoted): isQuoted ? "“\(text)”" : text
    case .sequence(let items): "[" + items.map(dump).joined(separator: "|") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key.value)=\(dump($0.value))" }.joined(separator: "|") + "}"
    }
  }

  private func theirs(_ yaml: String) -> String? {
    do {
      return try Yams.compose(yaml: yaml).map(dump) ?? "{}"
    } catch {
      return nil
    }
  }

  private func dump(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar):
      scalar.style == .plain ? scalar.string : "“\(scalar.string)”"
    case .sequence(let items): "[" + items.map(dump).joined(separator: "|") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key.string ?? "?")=\(dump($0.value))" }.joined(separator: "|") + "}"
    case .alias(let alias): "*\(alias.anchor.rawValue)"
    }
  }
}
