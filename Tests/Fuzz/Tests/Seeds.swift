import Foundation
import FuzzTargets

/// The inputs in `Tests/Fuzz/Seeds` that fuzzing a target begins with.
struct Seeds {
  let all: [[UInt8]]

  init(of target: FuzzTarget) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Seeds/\(target.rawValue)")
    all = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      Array(try Data(contentsOf: folder.appending(path: name)))
    }
  }
}
