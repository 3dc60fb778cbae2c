/// Where builds are remembered, so that one that would change nothing needn't be made.
package struct RecordOptions: Sendable {
  /// The folder that holds the records; made when it is needed.
  var folder: String
  /// Whether to build whatever the record says.
  var isIgnored: Bool
  var program: ProgramIdentity

  /// - Parameters:
  ///   - folder: an absolute path.
  ///   - isIgnored: whether to build anew all the same; the record is then made anew too.
  ///   - program: what builds.
  package init(folder: String, isIgnored: Bool = false, program: ProgramIdentity) {
    self.folder = folder
    self.isIgnored = isIgnored
    self.program = program
  }
}
