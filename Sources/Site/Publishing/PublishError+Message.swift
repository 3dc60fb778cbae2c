extension PublishError: CustomStringConvertible {
  /// What is wrong: lower-case, no full stop.
  package var message: String {
    switch self {
    case .invalidPath(let path): "`\(path)` can't be the path of an output file"
    case .conflict(let path): "two files of the site claim the path \(path)"
    case .foreign(let path): "\(path) is in the way, and no build of ours made it"
    case .notOurs(let output): "\(output) isn't empty, and no build of ours made it"
    case .newerManifest(let output): "\(output) was made by a newer version of remedy"
    case .badOutput(let output, let problem): "the output `\(output)` \(problem.rawValue)"
    case .overlap(let output, let source):
      "the output \(output) overlaps \(source), which the site is made from"
    case .busy(let output): "another build is writing \(output)"
    case .interrupted(let output, let oldSite):
      "a build was interrupted: the site is in \(oldSite), and \(output) holds something else"
    case .finished: "the site is already published or given up"
    case .system(let error): "can't \(error.operation) \(error.path): \(error.text)"
    }
  }

  /// What to do about it.
  package var fix: String {
    switch self {
    case .invalidPath: "rename the file that this path is made from"
    case .conflict: "rename one of the two files that it is made from"
    case .foreign: "move it away, or rename the page that would be written there"
    case .notOurs, .overlap: "name another folder with `--output`, or empty this one yourself"
    case .newerManifest: "build with that version, or name another folder with `--output`"
    case .badOutput(_, .mountPoint): "name a folder inside it with `--output`"
    case .badOutput(_, .replaced): "build again"
    case .badOutput: "name a folder with `--output`"
    case .busy: "wait for it to end, or name another folder with `--output`"
    case .interrupted(let output, let oldSite):
      "move \(oldSite) back to \(output), or remove it"
    case .finished: "begin again"
    case .system(let error): error.fix
    }
  }

  package var description: String { message }
}

extension SystemError {
  /// The system's own words for what went wrong, for example `No space left on device`.
  package var text: String { Errno(number: number).text }

  fileprivate var fix: String {
    let error = Errno(number: number)
    if Errno.full.contains(error) { return "free some space there; the old site is untouched" }
    if Errno.denied.contains(error) {
      return "let the user who builds write there; the old site is untouched"
    }
    if error == .readOnly {
      return "name a folder that can be written with `--output`; the old site is untouched"
    }
    return "see to it and build again; the old site is untouched"
  }
}
