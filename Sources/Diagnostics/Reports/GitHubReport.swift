/// Says findings as workflow commands, which GitHub Actions turns into annotations of a change.
///
/// The commands and their escapes: "Workflow commands for GitHub Actions" in GitHub's documentation.
/// GitHub doesn't say what its columns count; they are given as editors count them, in UTF-16 code
/// units.
package struct GitHubReport: Sendable {
  private let paths: ReportPaths

  package init(paths: ReportPaths) { self.paths = paths }

  /// The findings in the order given, one a line.
  ///
  /// - Parameters:
  ///   - findings: those that are said.
  ///   - source: the text of a file, by the name that findings have for it.
  /// - Returns: workflow commands, each ending in a line break.
  package func text(for findings: [Finding], source: @escaping (String) -> String?) -> String {
    var texts = SourceCache(source)
    return findings.reduce(into: "") { text, finding in
      text += line(for: finding, in: texts.lines(of: finding.file))
    }
  }

  private func line(for finding: Finding, in lines: SourceLines?) -> String {
    let range = finding.range
    var place = "file=\(property(paths.path(finding.file))),line=\(range.lowerBound.line)"
    place += ",endLine=\(range.upperBound.line)"
    // Columns of a place that spans lines are refused.
    if range.lowerBound.line == range.upperBound.line {
      let columns = [range.lowerBound, range.upperBound].map {
        lines?.utf16Column(of: $0) ?? $0.column
      }
      place += ",col=\(columns[0]),endColumn=\(columns[1])"
    }
    let related = finding.related.map {
      "\(paths.path($0.file)):\($0.range.lowerBound.line): \($0.message)"
    }
    let message =
      [
        finding.message, finding.why.map { "why: \($0)" }, finding.fix.map { "fix: \($0)" },
      ].compactMap(\.self) + related
    return "::\(command(finding.severity)) \(place),title=\(property(finding.rule))"
      + "::\(data(message.joined(separator: "\n")))\n"
  }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private func data(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  private func property(_ text: String) -> String {
    escaped(data(text)) { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  private func escaped(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if let escape = escape(scalar) {
        result += escape
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
