import Foundation
import TestSupport

/// A small file system in memory, mounted in a test's folder: the surest way to a full disk.
struct TestMount {
  let path: String

  /// Whether this user on this system may mount one.
  static let isAllowed: Bool = {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "remedy-mount-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard let mount = try? TestMount(at: path, options: "size=64k") else { return false }
    mount.unmount()
    return true
  }()

  init(at path: String, options: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Self.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path)
  }

  func remount(_ option: String) throws {
    try Self.run("mount", "-o", "remount,\(option)", path)
  }

  func unmount() {
    try? Self.run("umount", path)
  }

  private static func run(_ command: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
