import Foundation
import TestSupport
import Testing

/// What one run of the built command did, as the shell that started it sees it.
struct CommandRun: Sendable {
  /// The exit status; as in a shell, 128 and the signal's number if a signal ended it.
  let status: Int32
  let output: String
  let error: String

  /// The lines of standard error that say where a finding is: `file:line:column: severity: …`.
  var places: [String] {
    error.split(separator: "\n").filter {
      $0.contains(": error: ") || $0.contains(": warning: ")
    }.map(String.init)
  }

  /// The names of the rules in the order of the findings.
  var rules: [String] {
    places.compactMap { line in
      line.lastIndex(of: "[").map { String(line[line.index(after: $0)...].dropLast()) }
    }
  }
}

/// Where a run's output goes, if the test doesn't only want to read it.
enum Outlet: Sendable {
  case file
  /// A pipe that nobody reads from.
  case closedPipe
  case terminal(Terminal)
  /// A device on which there is never room; only Linux has it.
  case fullDisk
}

/// Runs the built `remedy` on 2026-06-01, and kills it when the test's time is up.
///
/// It starts in `folder`, below the test's own, and sees no environment but the date and
/// `environment`.
func remedy(
  _ arguments: [String], in folder: String = "site", environment: [String: String] = [:],
  input: String = "", output: Outlet = .file, error: Outlet = .file
) async throws -> CommandRun {
  let here = TemporaryFolder.current
  let name = "run-\(UUID().uuidString)"
  try here.write(input, to: "\(name)/input")
  let process = Process()
  process.executableURL = builtProducts.appending(path: "remedy")
  process.arguments = arguments
  process.environment = ["SOURCE_DATE_EPOCH": "1780272000"].merging(environment) { $1 }
  process.currentDirectoryURL = URL(filePath: here(folder))
  let handles = [
    try FileHandle(forReadingFrom: URL(filePath: here("\(name)/input"))),
    try handle(output, "\(name)/output"), try handle(error, "\(name)/error"),
  ]
  // Foundation keeps them open for as long as the tests run.
  defer { for handle in handles { try? handle.close() } }
  process.standardInput = handles[0]
  process.standardOutput = handles[1]
  process.standardError = handles[2]
  try await withTaskCancellationHandler {
    try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
  } onCancel: {
    process.terminate()
  }
  let isSignalled = process.terminationReason == .uncaughtSignal
  return CommandRun(
    status: process.terminationStatus + (isSignalled ? 128 : 0),
    output: here.holds("\(name)/output") ? try here.read("\(name)/output") : "",
    error: here.holds("\(name)/error") ? try here.read("\(name)/error") : "")
}

private func handle(_ outlet: Outlet, _ path: String) throws -> FileHandle {
  switch outlet {
  case .file:
    try TemporaryFolder.current.write("", to: path)
    return try FileHandle(forWritingTo: URL(filePath: TemporaryFolder.current(path)))
  case .closedPipe:
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    return pipe.fileHandleForWriting
  case .terminal(let terminal):
    return terminal.end
  case .fullDisk:
    return try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
  }
}

/// The folder that holds the test bundle, and the commands of the same build.
var builtProducts: URL {
  let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
  return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
}

/// Runs the built `remedy` with one argument.
func remedy(_ argument: String, environment: [String: String] = [:]) async throws -> CommandRun {
  try await remedy([argument], environment: environment)
}
