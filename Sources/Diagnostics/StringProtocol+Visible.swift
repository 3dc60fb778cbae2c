extension StringProtocol {
  /// Whether nobody would see anything of the text: it is empty, or made of blanks, joiners, control
  /// characters and the like.
  @inlinable package var isInvisible: Bool {
    // Nearly every text starts with a letter of ASCII.
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return unicodeScalars.allSatisfy(\.isInvisible)
  }
}

extension Unicode.Scalar {
  @usableFromInline var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    // Some letters and marks are made to be seen as nothing; a pattern of Braille without dots is.
    default: properties.isDefaultIgnorableCodePoint || value == 0x2800
    }
  }
}
