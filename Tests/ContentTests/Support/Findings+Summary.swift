import Diagnostics

extension FileFindings {
  /// Each finding as `line:column rule`, in the order of the file.
  var summary: [String] { all.summary }
}

extension [Finding] {
  /// Each finding as `line:column rule`, in the order of the file.
  var summary: [String] {
    sorted().map { "\($0.range.lowerBound.line):\($0.range.lowerBound.column) \($0.rule)" }
  }
}
