extension Workspace {
  /// How often to ask for the time, a millisecond apart: a file system that counts in whole seconds
  /// isn't waited for.
  private static let patience = 20

  /// Waits until a change in the output would get a later time than all changes before this call,
  /// if that won't take long, and returns the time that one would get now.
  func nextTick() async -> FileTime? {
    guard let before = now() else { return nil }
    for _ in 1...Self.patience {
      guard let time = now(), time == before else { break }
      try? await Task.sleep(for: .milliseconds(1))
    }
    return now()
  }

  /// What the file system, whose clock is not always the machine's, gives a change as its time.
  private func now() -> FileTime? {
    defer { try? folder.remove(Self.clock, .file) }
    do throws(PublishError) {
      try folder.create(Self.clock, [])
      return try folder.status(of: Self.clock)?.changed
    } catch {
      return nil
    }
  }
}
