/// Makes inputs from others: bytes changed, cut out, doubled, or taken from another input.
struct Mutator {
  private let inputs: [[UInt8]]
  private var state: UInt64

  init(_ inputs: [[UInt8]], seed: UInt64) {
    self.inputs = inputs
    state = seed
  }

  /// The next input, from one to eight steps away from one that was given.
  mutating func next() -> [UInt8] {
    var input = inputs[number(below: inputs.count)]
    for _ in 0...number(below: 8) { change(&input) }
    return input
  }

  private mutating func change(_ input: inout [UInt8]) {
    let start = number(below: input.count + 1)
    let part = start..<min(input.count, start + number(below: 24))
    switch number(below: 6) {
    case 0: input.replaceSubrange(part, with: [Self.marks[number(below: Self.marks.count)]])
    case 1: input.insert(UInt8(truncatingIfNeeded: random()), at: start)
    case 2: input.removeSubrange(part)
    case 3: input += input[part]
    case 4:
      let other = inputs[number(below: inputs.count)]
      input.insert(
        contentsOf: other.dropFirst(number(below: other.count + 1)).prefix(40), at: start)
    default:
      guard start < input.count else { return }
      input[start] ^= 1 << UInt8(number(below: 8))
    }
  }

  /// Bytes that one of the formats gives a meaning.
  private static let marks = Array("\n\r\t\0 -*_`|<>&\"'[](){}:#!@\\%/.~=+,0\u{FEFF}é".utf8)

  private mutating func number(below bound: Int) -> Int { Int(random() % UInt64(max(1, bound))) }

  /// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
