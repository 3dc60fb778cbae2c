import Foundation
import TestSupport
import Testing

/// The `node` command, in which the browser's engine runs beside ours.
enum Node {
  /// Where the command is; nil if it isn't installed.
  static let path: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/node" }.first(where: FileManager.default.isExecutableFile)
  }()

  static let isMissing: Comment = "node isn't installed"

  private static let client = SampleSite.repository + "/Sources/Search/Client"
  private static let script = SampleSite.repository + "/Tests/SearchTests/Fixtures/engine.js"

  /// What `engine.js` answers.
  static func answer<Answer: Decodable>(
    _ request: some Encodable, as type: Answer.Type = Answer.self
  ) throws -> Answer {
    guard let path else { throw CocoaError(.fileNoSuchFile) }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("remedy-node-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("requests.json")
    try JSONEncoder().encode(request).write(to: input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [script, client, input.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(type, from: data)
  }
}
