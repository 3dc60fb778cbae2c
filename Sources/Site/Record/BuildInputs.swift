import Content

/// All that decides what a build makes, looked at before the build reads any of it.
///
/// A file that changes later, even while the build reads it, can't be mistaken for the one that was
/// looked at. What a build reads beside `content/` and `templates/` must be added here.
struct BuildInputs: Sendable {
  /// Equal only for the same program, told to do the same with the same files.
  let digest: String
  /// Just before anything was looked at.
  let start: FileTime

  /// - Returns: nil if something can't be told from what it may be a moment later: a link, a device,
  ///   a file on another machine, or one that was changed just now (or, by its time, will be).
  static func read(
    _ options: SiteOptions, output: String, isStrict: Bool, program: ProgramIdentity
  ) async -> BuildInputs? {
    guard options.unsaved.isEmpty else { return nil }
    let start = FileTime.now
    var bytes = program.bytes
    bytes.append(described(options))
    bytes.append(output)
    bytes.append(isStrict)
    for name in ["content", "templates"] {
      let path = options.path(name)
      guard let folder = try? Folder(path, shownAs: path),
        let signature = await TreeSignature.read(
          folder, jobs: options.jobs,
          isExpected: { _, status in status.kind == .file || status.kind == .folder }),
        signature.settled <= start
      else { return nil }
      bytes.append(signature.bytes.count)
      bytes += signature.bytes
    }
    return BuildInputs(digest: SHA256(of: bytes).hexadecimal, start: start)
  }

  /// As the language itself describes them, so that no option that is added can be left out.
  private static func described(_ options: SiteOptions) -> String {
    var options = options
    options.jobs = 0
    return String(reflecting: options)
  }
}
