/// A text with marks around the places where findings belong.
struct MarkedText {
  private(set) var text = ""
  /// Each as `line:column-line:column`, in the order of their ends.
  private(set) var places: [String] = []

  init(_ marked: String) {
    var rest = marked[...]
    var starts: [String] = []
    while !rest.isEmpty {
      if rest.hasPrefix("{==") {
        starts.append(position)
        rest = rest.dropFirst(3)
      } else if rest.hasPrefix("==}"), let start = starts.popLast() {
        places.append("\(start)-\(position)")
        rest = rest.dropFirst(3)
      } else {
        text.append(rest.removeFirst())
      }
    }
  }

  private var position: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(max(1, lines.count)):\((lines.last?.utf8.count ?? 0) + 1)"
  }
}
