import Foundation

/// The `cmark` command, which our HTML is compared with.
package enum CommonMarkCommand {
  /// Where the command is; nil if it isn't installed.
  package static let path: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/cmark" }.first(where: FileManager.default.isExecutableFile)
  }()

  /// The HTML that the command makes of `source`.
  package static func html(of source: String) throws -> String {
    guard let path else { throw CocoaError(.fileNoSuchFile) }
    let folder = FileManager.default.temporaryDirectory
    let input = folder.appendingPathComponent("remedy-\(UUID().uuidString).md")
    try Data(source.utf8).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [input.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
