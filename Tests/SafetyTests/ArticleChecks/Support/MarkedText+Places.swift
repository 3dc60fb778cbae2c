import Diagnostics

@testable import Safety

extension MarkedText {
  /// The marks, each as `line:column-line:column`.
  var places: [String] {
    marks.map { mark in
      let (start, end) = (mark.lowerBound, mark.upperBound)
      return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
  }
}
