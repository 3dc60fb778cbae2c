import Diagnostics

/// A finding as an item of a list: what, why, where, and what to do about it.
struct FindingItem {
  let finding: Finding
  let links: SourceLinks

  var html: HTMLText {
    """
    <li class="finding \(finding.severity.rawValue)">
    <p class="what"><span class="severity">\(finding.severity.rawValue)</span> \
    \(withCode(finding.message)) <code class="rule">\(finding.rule)</code></p>
    \(excerpt)\(line("why", finding.why))\(line("fix", finding.fix))
    <p class="where">\(links.place(of: finding))\(button)</p>
    </li>

    """
  }

  private func line(_ label: String, _ text: String?) -> HTMLText? {
    text.map { "<p class=\"\(label)\"><span class=\"label\">\(label)</span> \(withCode($0))</p>\n" }
  }

  /// What the change would put into the article, to be pasted there.
  private var button: HTMLText? {
    switch finding.repair {
    case .inclusion(let statement, _):
      let callout = "> [!SAFETY] \(statement)"
      return
        " <button type=\"button\" data-copy=\"\(callout)\">Copy <code>\(callout)</code></button>"
    case .replacement(_, let text) where !text.isEmpty:
      return
        " <button type=\"button\" data-copy=\"\(text)\">Copy <code>\(text.prefix(60))</code></button>"
    case .replacement, nil: return nil
    }
  }

  /// The source line, with the place marked.
  private var excerpt: HTMLText? {
    guard let excerpt = finding.excerpt, !excerpt.text.isEmpty else { return nil }
    let bytes = Array(excerpt.text.utf8)
    let range = finding.range
    let start = min(max(range.lowerBound.column - excerpt.column, 0), bytes.count)
    let isOneLine = range.upperBound.line == range.lowerBound.line
    let end = isOneLine ? min(range.upperBound.column - excerpt.column, bytes.count) : bytes.count
    let parts = [bytes[..<start], bytes[start..<max(start, end)], bytes[max(start, end)...]].map {
      String(decoding: $0, as: UTF8.self)
    }
    let mark: HTMLText? = parts[1].isEmpty ? nil : "<mark>\(parts[1])</mark>"
    return """
      <pre class="excerpt"><span class="number">\(range.lowerBound.line)</span> \
      \(parts[0])\(mark)\(parts[2])\(excerpt.isCut ? "…" : "")</pre>

      """
  }

  /// Messages put names in backticks.
  private func withCode(_ text: String) -> HTMLText {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return "\(text)" }
    let html = parts.enumerated().map { index, part -> HTMLText in
      index % 2 == 0 ? "\(part)" : "<code>\(part)</code>"
    }
    return "\(html)"
  }
}
