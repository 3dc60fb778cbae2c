/// Takes bytes as they come from a client, and gives them back as requests.
///
/// It never holds more than a head may have and one more read: whoever sends 100 MB is refused after
/// 16 KiB.
package struct RequestBuffer {
  private var bytes: [UInt8] = []
  /// How far no end of a head was found.
  private var searched = 0
  private let limits: ServingLimits

  package init(limits: ServingLimits) { self.limits = limits }

  /// Whether a request has begun that isn't whole yet.
  var isInRequest: Bool { !bytes.isEmpty }

  package mutating func add(_ new: [UInt8]) { bytes += new }

  /// The next request, once it is whole; several may come in one piece.
  package mutating func next() throws(RequestError) -> RequestHead? {
    // RFC 9112 asks to bear with an empty line before a request.
    if searched == 0 {
      bytes.trimPrefix { $0 == .carriageReturn || $0 == .lineFeed }
    }
    guard let end = endOfHead() else {
      searched = max(bytes.count - 3, 0)
      if bytes.count > limits.targetSize, !bytes.prefix(limits.targetSize).contains(.lineFeed) {
        throw .longTarget
      }
      if bytes.count > limits.headSize { throw .longHead }
      return nil
    }
    guard end <= limits.headSize else { throw .longHead }
    let head = try RequestHead(Array(bytes[..<end]))
    guard head.target.utf8.count <= limits.targetSize else { throw .longTarget }
    bytes.removeFirst(end)
    searched = 0
    return head
  }

  /// Behind the empty line.
  private func endOfHead() -> Int? {
    var index = searched
    while let lineEnd = bytes[index...].firstIndex(of: .lineFeed) {
      let rest = bytes[(lineEnd + 1)...]
      if rest.first == .lineFeed { return lineEnd + 2 }
      if rest.starts(with: [.carriageReturn, .lineFeed]) { return lineEnd + 3 }
      index = lineEnd + 1
    }
    return nil
  }
}
