import Foundation
import Testing

/// A terminal that a test holds the other end of.
struct Terminal: Sendable {
  /// What the command gets.
  let end: FileHandle
  private let far: FileHandle

  init() throws {
    var (near, far): (Int32, Int32) = (-1, -1)
    let result = unsafe openpty(&far, &near, nil, nil, nil)
    try #require(result == 0)
    end = FileHandle(fileDescriptor: near, closeOnDealloc: true)
    self.far = FileHandle(fileDescriptor: far, closeOnDealloc: true)
  }

  /// What was written so far, up to one page of it.
  func read() -> String { String(decoding: far.availableData, as: UTF8.self) }
}
