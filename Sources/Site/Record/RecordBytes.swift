/// Numbers and texts as a record holds them: the lowest byte first, each text after its length.
extension [UInt8] {
  mutating func append(integer: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: integer >> shift))
    }
  }

  mutating func append(_ integer: Int) { append(integer: UInt64(bitPattern: Int64(integer))) }

  mutating func append(_ flag: Bool) { append(UInt8(flag ? 1 : 0)) }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    append(contentsOf: text.utf8)
  }

  mutating func append<Value>(_ value: Value?, _ write: (inout Self, Value) -> Void) {
    append(value != nil)
    if let value { write(&self, value) }
  }

  mutating func append<Value>(_ values: [Value], _ write: (inout Self, Value) -> Void) {
    append(values.count)
    for value in values { write(&self, value) }
  }
}

/// Reads what was written so, and refuses all else: the bytes may be anything.
struct RecordReader {
  struct Broken: Error {}

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func integer() throws(Broken) -> Int {
    let bytes = rest.prefix(8)
    guard bytes.count == 8 else { throw Broken() }
    rest.removeFirst(8)
    let number = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(Int64(bitPattern: number))
  }

  mutating func flag() throws(Broken) -> Bool {
    guard let byte = rest.popFirst(), byte <= 1 else { throw Broken() }
    return byte == 1
  }

  mutating func text() throws(Broken) -> String {
    let count = try count()
    let bytes = rest.prefix(count)
    rest.removeFirst(count)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Broken() }
    return text
  }

  mutating func optional<Value>(
    _ read: (inout Self) throws(Broken) -> Value
  ) throws(Broken) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func array<Value>(
    _ read: (inout Self) throws(Broken) -> Value
  ) throws(Broken) -> [Value] {
    let count = try count()
    var values: [Value] = []
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// Of things that take a byte or more each, so that no number makes us wait or run out of memory.
  private mutating func count() throws(Broken) -> Int {
    let count = try integer()
    guard (0...rest.count).contains(count) else { throw Broken() }
    return count
  }
}
