import ArgumentParser

/// What the exit status tells a script; wrong usage is ArgumentParser's own 64.
enum ExitStatus {
  /// The content has an error, or with `--strict` a warning.
  static let refused = ExitCode(1)
  /// A file couldn't be read or written, or a template is wrong.
  static let failed = ExitCode(2)
}
