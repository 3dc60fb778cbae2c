import Diagnostics

/// Findings in a record, whole: they are shown again as if they had just been found.
extension [UInt8] {
  mutating func append(_ finding: Finding) {
    append(finding.file)
    append(finding.range)
    append(finding.severity.rawValue)
    append(finding.rule)
    append(finding.message)
    append(finding.why) { $0.append($1) }
    append(finding.fix) { $0.append($1) }
    append(finding.sources) { $0.append($1) }
    append(finding.excerpt) { bytes, excerpt in
      bytes.append(excerpt.text)
      bytes.append(excerpt.column)
      bytes.append(excerpt.isCut)
    }
    append(finding.related) { bytes, place in
      bytes.append(place.message)
      bytes.append(place.file)
      bytes.append(place.range)
    }
    append(finding.repair) { $0.append($1) }
    append(finding.trigger) { $0.append($1) }
  }

  private mutating func append(_ repair: Repair) {
    switch repair {
    case .replacement(let range, let text):
      append(true)
      append(range)
      append(text)
    case .inclusion(let statement, let place):
      append(false)
      append(place..<place)
      append(statement)
    }
  }

  private mutating func append(_ range: SourceRange) {
    for place in [range.lowerBound, range.upperBound] {
      append(place.line)
      append(place.column)
    }
  }
}

extension RecordReader {
  mutating func finding() throws(Broken) -> Finding {
    let (file, range) = (try text(), try range())
    guard let severity = Severity(rawValue: try text()) else { throw Broken() }
    var finding = Finding(severity, rule: try text(), try text(), in: file, at: range)
    finding.why = try optional { reader throws(Broken) in try reader.text() }
    finding.fix = try optional { reader throws(Broken) in try reader.text() }
    finding.sources = try array { reader throws(Broken) in try reader.text() }
    finding.excerpt = try optional { reader throws(Broken) in
      Excerpt(try reader.text(), column: try reader.integer(), isCut: try reader.flag())
    }
    finding.related = try array { reader throws(Broken) in
      RelatedPlace(try reader.text(), in: try reader.text(), at: try reader.range())
    }
    finding.repair = try optional { reader throws(Broken) in try reader.repair() }
    finding.trigger = try optional { reader throws(Broken) in try reader.text() }
    return finding
  }

  private mutating func repair() throws(Broken) -> Repair {
    let (replaces, range, text) = (try flag(), try range(), try text())
    return replaces
      ? .replacement(range, with: text) : .inclusion(statement: text, before: range.lowerBound)
  }

  private mutating func range() throws(Broken) -> SourceRange {
    let lower = SourceLocation(line: try integer(), column: try integer())
    let upper = SourceLocation(line: try integer(), column: try integer())
    guard lower <= upper else { throw Broken() }
    return lower..<upper
  }
}
