/// Reads numbers and names out of a picture's bytes; what isn't there is nil.
struct PictureReader {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  func has(_ expected: some Collection<UInt8>, at place: Int) -> Bool {
    guard let part = slice(expected.count, at: place) else { return false }
    return part.elementsEqual(expected)
  }

  /// A number of so many bytes, the high one first.
  func big(_ count: Int, at place: Int) -> Int? {
    slice(count, at: place)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of so many bytes, the low one first.
  func little(_ count: Int, at place: Int) -> Int? {
    slice(count, at: place)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func slice(_ count: Int, at place: Int) -> ArraySlice<UInt8>? {
    let start = bytes.startIndex + place
    guard place >= 0, count <= bytes.endIndex - start else { return nil }
    return bytes[start..<(start + count)]
  }
}
