/// Shows, on a page as it will be published, that it still holds each statement it was cleared with.
///
/// A template could drop the body, comment it out, or hide it. So the proof is taken from the page's
/// bytes: each statement's element must stand there letter for letter as the body has it, outside
/// comments, scripts, templates, closed `details` and anything marked hidden.
package struct StatementProof: Sendable {
  private let fragments: [(id: String, bytes: ArraySlice<UInt8>)]

  /// What a page that shows `body`, the rendered body of a cleared article, has to hold.
  package init(_ statements: [String], body: [UInt8]) {
    var found: [String: ArraySlice<UInt8>] = [:]
    var scanner = VisibleTags(in: body)
    while let tag = scanner.next() {
      guard let id = tag.statement, found[id] == nil else { continue }
      found[id] = body[tag.start..<Self.end(ofElementAt: tag.end, in: body)]
    }
    fragments = statements.map { (id: $0, bytes: found[$0] ?? []) }
  }

  /// The statements that `page` doesn't show.
  package func missing(from page: [UInt8]) -> [String] {
    guard !fragments.isEmpty else { return [] }
    var shown: Set<String> = []
    var scanner = VisibleTags(in: page)
    while shown.count < fragments.count, let tag = scanner.next() {
      guard let id = tag.statement,
        let fragment = fragments.first(where: { $0.id == id }), !fragment.bytes.isEmpty
      else { continue }
      if page[tag.start...].starts(with: fragment.bytes) { shown.insert(id) }
    }
    return fragments.map(\.id).filter { !shown.contains($0) }
  }

  /// One past the `</section>` that closes a statement; a statement holds no sections of its own.
  private static func end(ofElementAt start: Int, in bytes: [UInt8]) -> Int {
    let closing = Array("</section>".utf8)
    var index = start
    while index + closing.count <= bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes[index...].starts(with: closing) {
        return index + closing.count
      }
      index += 1
    }
    return bytes.count
  }
}
