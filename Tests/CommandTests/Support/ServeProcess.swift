import Foundation
import TestSupport
import Testing

/// The built `remedy serve` at work on the site in the test's folder; it ends with the test.
final class ServeProcess: Sendable {
  private let process: Process
  private let log = "serve-\(UUID().uuidString)"

  init(_ arguments: [String]) throws {
    let here = TemporaryFolder.current
    process = Process()
    process.executableURL = builtProducts.appending(path: "remedy")
    process.arguments = ["serve"] + arguments
    process.environment = ["SOURCE_DATE_EPOCH": "1780272000"]
    process.currentDirectoryURL = URL(filePath: here("site"))
    process.standardInput = FileHandle.nullDevice
    try here.write("", to: log)
    let output = try FileHandle(forWritingTo: URL(filePath: here(log)))
    defer { try? output.close() }
    process.standardOutput = output
    try process.run()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// Waits until it says where it is.
  func port() async throws -> Int {
    try await wait(for: "Ctrl-C")
    let text = try TemporaryFolder.current.read(log)
    let digits = text.drop { $0 != "/" }.drop { !$0.isNumber }.prefix { $0.isNumber }
    return try #require(Int(digits))
  }

  /// Waits until it says `text`.
  func wait(for text: String) async throws {
    while try !TemporaryFolder.current.read(log).contains(text) {
      try #require(process.isRunning, "it ended by itself")
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Its exit status after a signal.
  func end(by signal: Int32) async -> Int32 {
    kill(process.processIdentifier, signal)
    while process.isRunning { try? await Task.sleep(for: .milliseconds(5)) }
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
