import Preview

/// Reads requests as a client may send them: at once, and byte by byte.
struct RequestTrial {
  let violation: String?

  init(_ input: [UInt8]) {
    let atOnce = Self.outcome(of: [input])
    let byByte = Self.outcome(of: input.map { [$0] })
    violation =
      atOnce.heads == byByte.heads
      ? atOnce.heads.lazy.compactMap(Self.violation).first : "it matters how a request is cut"
  }

  /// The requests that were understood, and why the next wasn't.
  private static func outcome(
    of pieces: [[UInt8]]
  ) -> (heads: [RequestHead], error: RequestError?) {
    var buffer = RequestBuffer(limits: ServingLimits())
    var heads: [RequestHead] = []
    do throws(RequestError) {
      for piece in pieces {
        buffer.add(piece)
        while let head = try buffer.next() { heads.append(head) }
      }
      return (heads, nil)
    } catch {
      return (heads, error)
    }
  }

  private static func violation(of head: RequestHead) -> String? {
    let controls = head.fields.contains { $0.value.utf8.contains { $0 < 0x20 && $0 != 0x09 } }
    guard !controls else { return "a control character in a field" }
    guard let target = RequestTarget(head.target) else { return nil }
    // As the system reads it: by bytes.
    let path = Array(target.path.utf8)
    let segments = path.split(separator: UInt8(ascii: "/")).map(Array.init)
    guard path.first == UInt8(ascii: "/"), !segments.contains(Array("..".utf8)),
      !segments.contains(Array(".".utf8)), !path.contains(UInt8(ascii: "\\")), !path.contains(0)
    else { return "a path that leaves its folder: \(target.path)" }
    guard
      head.target.utf8.first != UInt8(ascii: "/") || !head.target.utf8.contains(UInt8(ascii: "#"))
    else { return "a fragment in a path: \(head.target)" }
    _ = HostCheck(port: 8080, host: nil).allows(head.value(of: "host") ?? "")
    _ = target.value(of: "q")
    return nil
  }
}
