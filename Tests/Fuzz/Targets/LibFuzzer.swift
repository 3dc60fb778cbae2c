/// The function that libFuzzer calls with each input (`Tests/Fuzz/fuzz` links them together).
///
/// A violation traps, so that libFuzzer keeps the input that led to it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let fuzzedTarget else { preconditionFailure("call the program after a target") }
  guard let violation = fuzzedTarget.violation(of: input) else { return 0 }
  preconditionFailure(violation)
}

/// The program is called after its target.
private let fuzzedTarget = CommandLine.arguments.first.flatMap { path in
  FuzzTarget(rawValue: String(path.split(separator: "/").last ?? ""))
}
