/// Shows, on a page as it will be published, that it still holds each statement it was cleared with.
///
/// A template could drop the body, comment it out, or hide it. So the proof is taken from the page's
/// bytes: each statement's element must stand there letter for letter as the body has it, outside
/// comments, scripts, templates, closed `details` and anything marked hidden.
package struct StatementProof: Sendable {
  /// Each statement's place in the body; empty if the body doesn't show it.
  private let fragments: [(id: String, range: Range<Int>)]
  private let body: [UInt8]

  /// What a page that shows `body`, the rendered body of a cleared article, has to hold.
  package init(_ statements: [String], body: [UInt8]) {
    self.body = body
    guard !statements.isEmpty else {
      fragments = []
      return
    }
    var found: [String: Range<Int>] = [:]
    var scanner = VisibleTags(in: body)
    while let tag = scanner.next() {
      guard let id = tag.statement.map({ String(decoding: body[$0], as: UTF8.self) }),
        found[id] == nil
      else { continue }
      found[id] = tag.range.lowerBound..<Self.end(ofElementAt: tag.range.upperBound, in: body)
    }
    fragments = statements.map { (id: $0, range: found[$0] ?? 0..<0) }
  }

  /// The statements that `page` doesn't show.
  package func missing(from page: [UInt8]) -> [String] {
    guard !fragments.isEmpty else { return [] }
    var shown: Set<String> = []
    var scanner = VisibleTags(in: page)
    while shown.count < fragments.count, let tag = scanner.next() {
      guard let id = tag.statement.map({ String(decoding: page[$0], as: UTF8.self) }),
        let fragment = fragments.first(where: { $0.id == id }), !fragment.range.isEmpty
      else { continue }
      if page[tag.range.lowerBound...].starts(with: body[fragment.range]) { shown.insert(id) }
    }
    return fragments.map(\.id).filter { !shown.contains($0) }
  }

  /// One past the `</section>` that closes a statement; a statement holds no sections of its own.
  private static func end(ofElementAt start: Int, in bytes: [UInt8]) -> Int {
    let closing = "</section>".utf8
    var rest = bytes[start...]
    while let next = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[next...]
      if rest.starts(with: closing) { return next + closing.count }
      rest = rest.dropFirst()
    }
    return bytes.count
  }
}
