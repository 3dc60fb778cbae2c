import Foundation
import Site
import TestSupport

/// Publishes into `public` of the test's folder, and tells what is there.
struct TestSite {
  var folder = TemporaryFolder.current
  var swap = SwapMethod.exchange

  var publisher: Publisher {
    Publisher(
      output: folder("public"), keepingClearOf: [folder("content")], jobs: 2, swap: swap)
  }

  @discardableResult func publish(_ files: [String: String]) async throws -> PublishSummary {
    try await publisher.publish(try outputFiles(files))
  }

  func outputFiles(_ files: [String: String]) throws -> [OutputFile] {
    try files.sorted { $0.key < $1.key }.map { path, contents in
      OutputFile(try OutputPath(path), .bytes(Array(contents.utf8)))
    }
  }

  /// What is published, without the manifest.
  func published() throws -> [String: String] {
    var files = try folder.files(in: "public")
    files[".remedy-manifest"] = nil
    return files
  }

  /// What tells whether a file was left alone.
  func identity(of path: String) throws -> Identity {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder("public/\(path)"))
    return Identity(
      inode: attributes[.systemFileNumber] as? Int,
      modified: attributes[.modificationDate] as? Date)
  }

  struct Identity: Equatable {
    var inode: Int?
    var modified: Date?
  }

  /// Dates a file back, so that a rewritten one can be told from one that was left.
  func age(_ path: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000.25)],
      ofItemAtPath: folder("public/\(path)"))
  }
}
