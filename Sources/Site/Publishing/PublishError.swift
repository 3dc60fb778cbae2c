/// Why a site couldn't be published. Whatever it is, the old site is whole and in its place.
package enum PublishError: Error, Hashable, Sendable {
  /// A file's path is absolute, leaves the output, or can't be a file's name.
  case invalidPath(String)
  /// Two files of the new site have one path, or one's path is the other's folder.
  case conflict(path: String)
  /// A file that an earlier build didn't make stands where one of ours should.
  case foreign(path: String)
  /// The output folder isn't empty, and no build of ours made it.
  case notOurs(output: String)
  /// The manifest is of a version that this build doesn't know.
  case newerManifest(output: String)
  /// The output can't be made at this path.
  case badOutput(String, BadOutput)
  /// The output lies in a folder that the site is read from, or holds it.
  case overlap(output: String, source: String)
  /// Another build is writing the same output.
  case busy(output: String)
  /// A build was interrupted between the two renames of a file system that can't swap folders, and
  /// something that isn't ours has taken the output's place since.
  case interrupted(output: String, oldSite: String)
  /// A file was added, or the whole committed, after the end.
  case finished
  case system(SystemError)

  /// What stands in the output folder's place.
  package enum BadOutput: String, Hashable, Sendable {
    case empty = "names no folder"
    case symbolicLink = "is a symbolic link"
    case file = "is not a folder"
    case mountPoint = "is a mount point or holds one"
    case replaced = "was replaced by something else while the site was built"
  }
}

/// A system call that failed: what was asked of which path, and what the system answered.
package struct SystemError: Hashable, Sendable {
  /// A verb, for example `write`.
  package var operation: String
  package var path: String
  /// The call's `errno`.
  package var number: Int32

  package init(_ operation: String, _ path: String, _ number: Int32) {
    self.operation = operation
    self.path = path
    self.number = number
  }
}

extension PublishError {
  static func system(_ operation: String, _ path: String, _ error: Errno) -> PublishError {
    .system(SystemError(operation, path, error.number))
  }
}
