/// Whole files, read and compared piece by piece so that their size costs no memory.
extension Descriptor {
  private static let pieceSize = 1 << 16

  /// The whole file.
  func contents() throws(Errno) -> [UInt8] {
    try rewind()
    var contents: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      let count = try read(into: &piece)
      contents += piece[..<count]
      guard count == piece.count else { return contents }
    }
  }

  /// Writes the whole of this file to another.
  func copy(to other: borrowing Descriptor) throws(Errno) {
    try rewind()
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      let count = try read(into: &piece)
      try other.write(piece[..<count])
      guard count == piece.count else { return }
    }
  }

  /// Whether what is left of the file is exactly `contents`.
  func holds(_ contents: [UInt8]) throws(Errno) -> Bool {
    // One byte more than expected, so that one read also tells that nothing follows.
    var found = [UInt8](repeating: 0, count: contents.count + 1)
    let count = try read(into: &found)
    return count == contents.count && haveSameBytes(found, contents, count: count)
  }

  /// Whether both files hold the same from start to end.
  func holdsSame(as other: borrowing Descriptor) throws(Errno) -> Bool {
    try rewind()
    try other.rewind()
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    var otherPiece = piece
    while true {
      let count = try read(into: &piece)
      let otherCount = try other.read(into: &otherPiece)
      guard count == otherCount, haveSameBytes(piece, otherPiece, count: count) else {
        return false
      }
      guard count == piece.count else { return true }
    }
  }
}
