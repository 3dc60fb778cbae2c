/// Knows what `&eacute;` stands for by asking libcmark, which has the table.
struct EntityDecoder {
  private var known: [ArraySlice<UInt8>: String] = [:]

  /// What the entity stands for that starts at `offset` with its `&`, and the offset after its `;`;
  /// nil if there is none.
  mutating func decode(at offset: Int, in bytes: [UInt8]) -> (text: String, end: Int)? {
    // The longest name has 31 letters.
    let name = bytes[offset...].dropFirst().prefix(34)
    guard let semicolon = name.firstIndex(of: UInt8(ascii: ";")),
      name[..<semicolon].allSatisfy({ $0.isLetter || $0.isDigit || $0 == .hash })
    else { return nil }
    let entity = bytes[offset...semicolon]
    let text = known[entity] ?? Self.ask(entity)
    known[entity] = text
    return text.utf8.elementsEqual(entity) ? nil : (text, semicolon + 1)
  }

  private static func ask(_ entity: ArraySlice<UInt8>) -> String {
    var text = ""
    // A letter on either side keeps libcmark from trimming the space that `&#32;` stands for.
    CMarkTree(parsing: Array("x".utf8) + entity + Array("x".utf8)).walk { event, node in
      if event == .enter, node.kind == .text { text += node.literal }
      return .proceed
    }
    return String(Substring(text.utf8.dropFirst().dropLast()))
  }
}
