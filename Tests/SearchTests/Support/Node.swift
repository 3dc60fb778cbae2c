import Foundation
import TestSupport
import Testing

@testable import Search

/// The `node` command, in which the browser's engine runs beside ours.
enum Node {
  /// Where the command is; nil if it isn't installed.
  static let path: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/node" }.first(where: FileManager.default.isExecutableFile)
  }()

  static let isMissing: Comment = "node isn't installed"

  /// The engine and what shows its texts, as they are published, with what the tests ask of them.
  private static let engine = SearchClient.script(
    of: SearchClient.engineParts + SearchClient.marks + [Array(parts.utf8)])
  private static let parts = """
    globalThis.remedySearchParts = {
      createEngine, excerptOf, fold, numberedMarks, stem, wordsOf,
    };

    """
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
    let engine = folder.appendingPathComponent("engine.js")
    try Data(Self.engine).write(to: engine)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [script, engine.path, input.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(type, from: data)
  }
}
