#if os(Linux)
  import Diagnostics
  import Foundation

  /// The folders that a queue of events tells of, with their paths.
  struct WatchedTree: Sendable {
    private let queue: InotifyQueue
    /// A folder that links lead to has several.
    private var pathsByNumber: [Int32: Set<String>] = [:]

    private static let maximumDepth = 32

    init(queue: InotifyQueue) { self.queue = queue }

    func paths(of number: Int32) -> Set<String> { pathsByNumber[number] ?? [] }

    /// - Returns: whether the system had room for all.
    mutating func add(_ folders: WatchedFolders) -> Bool {
      if case .watched(let number) = queue.watch(folder: folders.site) {
        pathsByNumber[number, default: []].insert(folders.site)
      }
      return folders.names.allSatisfy { add(folders.path($0)) }
    }

    /// Watches `path` and all folders below it; nothing happens if it is a file.
    mutating func add(_ path: String, depth: Int = 0) -> Bool {
      switch queue.watch(folder: path) {
      case .full: return false
      case .refused: return true
      case .watched(let number):
        // A link to a folder that is watched already: its files are known, and it may be a circle.
        let isNew = pathsByNumber[number] == nil
        pathsByNumber[number, default: []].insert(path)
        guard isNew || !FileStamp.isLink(path), depth < Self.maximumDepth else { return true }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.allSatisfy { name in
          !WatchedFolders.isOfInterest(name) || add(path + "/" + name, depth: depth + 1)
        }
      }
    }

    mutating func remove(_ number: Int32) { pathsByNumber[number] = nil }

    /// Forgets `path` and all folders below it, wherever they are now.
    mutating func remove(below path: String) {
      for (number, paths) in pathsByNumber {
        let left = paths.filter { $0 != path && !$0.hasBytePrefix(path + "/") }
        guard left.count < paths.count else { continue }
        pathsByNumber[number] = left.isEmpty ? nil : left
        if left.isEmpty { queue.forget(number) }
      }
    }

    mutating func removeAll() {
      for number in pathsByNumber.keys { queue.forget(number) }
      pathsByNumber = [:]
    }
  }
#endif
