/// What a field holds for one page.
enum FieldValue: Sendable {
  /// Not escaped yet.
  case text(String)
  /// Safe to be written as it is.
  case markup([UInt8])
  case flag(Bool)
  case texts([String])
  case object(ModelScope)
  case list([ModelScope])
  /// Known, but there is nothing to show.
  case absent
}
