#if os(Linux)
  import FlyingSocks
  import Foundation

  /// Sees changes as the kernel tells them.
  actor InotifyWatcher: ChangeSource {
    private let folders: WatchedFolders
    private let queue: InotifyQueue
    private let pool: SystemPool
    private var tree: WatchedTree
    /// Files that were made and aren't closed yet.
    private var begun: Set<String> = []

    /// Nil if the system can't watch so many folders.
    init?(_ folders: WatchedFolders, pool: SystemPool) {
      guard let queue = InotifyQueue() else { return nil }
      var tree = WatchedTree(queue: queue)
      guard tree.add(folders) else {
        queue.close()
        return nil
      }
      self.folders = folders
      self.queue = queue
      self.pool = pool
      self.tree = tree
    }

    deinit { queue.close() }

    var isInWriting: Bool { !begun.isEmpty }

    func takeUnfinished() -> FolderChange {
      defer { begun = [] }
      return .paths(begun)
    }

    func wait() async throws {
      try await pool.suspendSocket(socket, untilReadyFor: .read)
    }

    func take() throws -> FolderChange {
      var change = FolderChange.none
      while let bytes = try? socket.read(atMost: 1 << 16) {
        for event in InotifyEvent.events(in: bytes) { change.merge(try self.change(of: event)) }
      }
      return change
    }

    private var socket: Socket { Socket(file: .init(rawValue: queue.descriptor)) }

    private func change(of event: InotifyEvent) throws -> FolderChange {
      if event.kinds.contains(.overflow) {
        begun = []
        tree.removeAll()
        try check(tree.add(folders))
        return .unknown
      }
      let paths = tree.paths(of: event.folder)
      if event.kinds.contains(.ignored) { tree.remove(event.folder) }
      // The folder above tells of the other; the site's own has none above.
      guard !event.name.isEmpty, WatchedFolders.isOfInterest(event.name) else { return .none }
      var changed: Set<String> = []
      for path in paths {
        if path == folders.site, !folders.names.contains(event.name) { continue }
        let inner = path == folders.site ? folders.path(event.name) : path + "/" + event.name
        if try takeIn(event, at: inner) { changed.insert(inner) }
      }
      return .paths(changed)
    }

    /// - Returns: whether what is at `path` is to be read again.
    private func takeIn(_ event: InotifyEvent, at path: String) throws -> Bool {
      let isFolder = event.kinds.contains(.isFolder)
      if event.kinds.contains(.made), !isFolder, FileStamp(path)?.isFolder == false,
        !FileStamp.isLink(path)
      {
        begun.insert(path)
        return false
      }
      begun.remove(path)
      if !event.kinds.isDisjoint(with: [.movedFrom, .deleted]) { tree.remove(below: path) }
      if !event.kinds.isDisjoint(with: [.made, .movedTo]) { try check(tree.add(path)) }
      return true
    }

    private func check(_ hasRoom: Bool) throws {
      guard hasRoom else { throw WatchLimit() }
    }
  }

  /// The system watches no more folders for this user.
  struct WatchLimit: Error {}
#endif
