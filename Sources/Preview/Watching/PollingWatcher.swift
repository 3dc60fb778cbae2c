import Foundation

/// Finds changes by looking at all files now and then: for systems without inotify.
actor PollingWatcher: ChangeSource {
  private let folders: WatchedFolders
  private var known: FolderSnapshot
  private let interval: Duration

  init(_ folders: WatchedFolders, interval: Duration = .milliseconds(250)) {
    self.folders = folders
    self.interval = interval
    known = FolderSnapshot(of: folders)
  }

  let isInWriting = false

  func takeUnfinished() -> FolderChange { .none }

  func wait() async throws {
    while true {
      let start = ContinuousClock.now
      if FolderSnapshot(of: folders) != known { return }
      // A large site isn't looked at all the time.
      let time = ContinuousClock.now - start
      try await Task.sleep(for: max(interval, time * 4))
    }
  }

  func take() -> FolderChange {
    let new = FolderSnapshot(of: folders)
    defer { known = new }
    return .paths(new.differences(from: known))
  }
}

/// The files of a site at one moment, without their contents.
struct FolderSnapshot: Hashable, Sendable {
  private(set) var files: [String: FileStamp] = [:]

  /// Deeper folders aren't part of a site, and a link could lead in a circle.
  private static let maximumDepth = 32

  init(of folders: WatchedFolders) {
    for name in folders.names { add(folders.path(name), depth: 0) }
  }

  func differences(from old: FolderSnapshot) -> Set<String> {
    var paths = Set(old.files.keys.filter { files[$0] == nil })
    for (path, stamp) in files where old.files[path] != stamp { paths.insert(path) }
    return paths
  }

  private mutating func add(_ path: String, depth: Int) {
    guard let stamp = FileStamp(path), depth <= Self.maximumDepth else { return }
    guard stamp.isFolder else {
      files[path] = stamp
      return
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where WatchedFolders.isOfInterest(name) {
      add(path + "/" + name, depth: depth + 1)
    }
  }
}
