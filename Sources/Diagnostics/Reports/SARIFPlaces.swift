/// Says places and changes as SARIF does: files as URIs, columns in UTF-16 code units.
struct SARIFPlaces {
  private let paths: ReportPaths
  private var texts: SourceCache

  init(paths: ReportPaths, source: @escaping (String) -> String?) {
    self.paths = paths
    texts = SourceCache(source)
  }

  mutating func location(_ file: String, _ range: SourceRange) -> JSON {
    .object(["physicalLocation": physical(file, range)])
  }

  mutating func location(_ place: RelatedPlace, id: Int) -> JSON {
    .object([
      "id": .integer(id), "physicalLocation": physical(place.file, place.range),
      "message": .object(["text": .string(place.message)]),
    ])
  }

  /// One change of one file, made of all `edits`.
  mutating func fix(_ edits: [TextEdit], in finding: Finding) -> JSON {
    let replacements = edits.map { edit -> JSON in
      .object([
        "deletedRegion": region(edit.range, in: finding.file),
        "insertedContent": .object(["text": .string(edit.text)]),
      ])
    }
    let change = JSON.object([
      "artifactLocation": artifact(finding.file), "replacements": .array(replacements),
    ])
    return .object([
      "description": .object(["text": .string(finding.fix ?? finding.message)]),
      "artifactChanges": .array([change]),
    ])
  }

  private mutating func physical(_ file: String, _ range: SourceRange) -> JSON {
    .object(["artifactLocation": artifact(file), "region": region(range, in: file)])
  }

  private func artifact(_ file: String) -> JSON {
    let uri = paths.uri(file)
    // A base doesn't go with an absolute URI.
    let base = uri.hasPrefix("file:") ? nil : JSON.string(SARIFReport.base)
    return .object(["uri": .string(uri), "uriBaseId": base])
  }

  private mutating func region(_ range: SourceRange, in file: String) -> JSON {
    let lines = texts.lines(of: file)
    func column(_ place: SourceLocation) -> JSON {
      .integer(lines?.utf16Column(of: place) ?? place.column)
    }
    return .object([
      "startLine": .integer(range.lowerBound.line), "startColumn": column(range.lowerBound),
      "endLine": .integer(range.upperBound.line), "endColumn": column(range.upperBound),
    ])
  }
}
