import Foundation
package import Testing

/// A folder of a test's own, which goes with the test.
///
/// Ask for one with `@Test(.temporaryFolder)` and find it as `TemporaryFolder.current`.
package struct TemporaryFolder: Sendable {
  /// Absolute.
  package let path: String

  package init(path: String) { self.path = path }

  /// The folder of the test that runs; outside of one that asked for it, a path to nothing.
  @TaskLocal package static var current = TemporaryFolder(path: "/nowhere")
}

/// Makes a folder before each test and removes it after, for no more than a few tests at once.
package struct TemporaryFolderTrait: TestTrait, SuiteTrait, TestScoping {
  package var isRecursive: Bool { true }

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    // A suite's own scope has no test case: each of its tests gets a folder instead.
    guard testCase != nil else { return try await function() }
    await Places.shared.take()
    defer { Task { await Places.shared.give() } }
    let url = FileManager.default.temporaryDirectory
      .appending(path: "remedy-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try await TemporaryFolder.$current.withValue(TemporaryFolder(path: url.path)) {
      try await function()
    }
  }
}

extension Trait where Self == TemporaryFolderTrait {
  /// Gives the test, or each test of the suite, a temporary folder of its own.
  package static var temporaryFolder: Self { Self() }
}

extension TemporaryFolder {
  /// The absolute path of something in the folder.
  package func callAsFunction(_ path: String) -> String { "\(self.path)/\(path)" }

  /// Writes a file, with the folders above it.
  package func write(_ contents: String, to path: String) throws {
    try write(Array(contents.utf8), to: path)
  }

  /// Writes a file, with the folders above it.
  package func write(_ contents: [UInt8], to path: String) throws {
    let url = URL(filePath: self(path))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(contents).write(to: url)
  }

  package func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self(path))), as: UTF8.self)
  }

  /// Whether something is there, be it a link to nothing.
  package func holds(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: self(path))) != nil
  }

  /// Every file below `path` with its contents; a link counts as a file that says `→ target`.
  package func files(in path: String = "") throws -> [String: String] {
    let top = self(path)
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: top) {
      let full = "\(top)/\(name)"
      let attributes = try FileManager.default.attributesOfItem(atPath: full)
      if attributes[.type] as? FileAttributeType == .typeSymbolicLink {
        files[name] = "→ " + (try FileManager.default.destinationOfSymbolicLink(atPath: full))
      } else if attributes[.type] as? FileAttributeType == .typeRegular {
        files[name] = String(decoding: try Data(contentsOf: URL(filePath: full)), as: UTF8.self)
      }
    }
    return files
  }
}
