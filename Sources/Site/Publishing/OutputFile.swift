/// A file of the new site: where it goes and what is in it.
package struct OutputFile: Sendable {
  package enum Contents: Sendable {
    case bytes([UInt8])
    /// The contents of a file on disk, copied piece by piece so that a video needs no memory.
    case copy(of: String)
  }

  package var path: OutputPath
  package var contents: Contents

  package init(_ path: OutputPath, _ contents: Contents) {
    self.path = path
    self.contents = contents
  }
}
