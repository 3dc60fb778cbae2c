import ArgumentParser
import Diagnostics
import Foundation
import Site

/// Where the tool speaks: results to standard output, findings and failures to standard error.
struct Console {
  /// Colour only where a person looks, and not if they set `NO_COLOR` (no-color.org).
  private let report: TextReport
  /// The same for standard output.
  let colorsOutput: Bool

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let wantsColor = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    report = TextReport(color: wantsColor && isatty(STDERR_FILENO) == 1 ? .ansi : .plain)
    colorsOutput = wantsColor && isatty(STDOUT_FILENO) == 1
    // Writing to a reader that has gone away must fail, not end the process before its exit status.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes findings the way a compiler does.
  func show(_ findings: [Finding]) { error(report.text(for: findings)) }

  /// The same for as many findings as a whole site may have, worded by `jobs` tasks at once.
  func show(_ findings: [Finding], jobs: Int) async {
    let report = report
    var rest = findings[...]
    // A few thousand at a time: a hundred thousand, all worded, would be in memory together.
    while !rest.isEmpty {
      let parts = (0..<4 * jobs).map { _ in rest.takeFirst(256) }
      for bytes in await parts.parallelMap(jobs: jobs, { report.bytes(for: $0) }) {
        try? write(bytes, to: .standardError)
      }
    }
  }

  /// Says why the tool couldn't do its job, and what to do about it.
  func show(_ failure: BuildFailure) {
    error("remedy: \(failure.message)\n   fix: \(failure.fix)\n")
  }

  /// Says what didn't work though the new site is in place.
  func warn(_ leftover: PublishError) {
    error(
      "remedy: \(Self.published)\(leftover.message)\n   fix: \(leftover.fix)\n")
  }

  private static let published = "the new site is published, but "

  /// Writes to standard error as is; where that fails there is nobody to tell.
  func error(_ text: String) { try? write(Array(text.utf8), to: .standardError) }

  /// Writes to standard output as is; `isPublished` is whether a new site is in place by now.
  ///
  /// - Throws: ``ExitStatus/failed`` if not all of it could be written, which standard error says. A
  ///   reader that has gone away (`remedy lint | head`) is no failure of ours.
  func output(_ text: String, isPublished: Bool = false) throws(ExitCode) {
    do {
      try write(Array(text.utf8), to: .standardOutput)
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      guard cause?.code != Int(EPIPE) else { return }
      let reason = cause.map { unsafe String(cString: strerror(Int32($0.code))).lowercased() }
      self.error(
        """
        remedy: \(isPublished ? Self.published : "")standard output can't be written: \(reason ?? error.localizedDescription)
           fix: make room there, or send it elsewhere

        """)
      throw ExitStatus.failed
    }
  }

  private func write(_ bytes: [UInt8], to handle: FileHandle) throws {
    guard !bytes.isEmpty else { return }
    try handle.write(contentsOf: bytes)
  }
}

extension ArraySlice {
  /// Takes the first `count` elements off, or all if there are fewer.
  fileprivate mutating func takeFirst(_ count: Int) -> ArraySlice {
    defer { self = dropFirst(count) }
    return prefix(count)
  }
}
