/// Everything below a folder; links aren't followed.
struct Tree: Sendable {
  /// Whatever isn't a folder.
  var files: [(path: RelativePath, kind: EntryKind)] = []
  /// A folder stands before those in it. The top isn't listed.
  var folders: [RelativePath] = []
}

extension Folder {
  /// Lists everything below the folder at `top`, each with its path from here.
  ///
  /// - Throws: ``PublishError/badOutput(_:_:)`` where another file system is mounted, so that
  ///   nobody links or removes what is on it.
  func tree(_ top: RelativePath = .root) throws(PublishError) -> Tree {
    var tree = Tree()
    guard let device = try status(of: top)?.identity.device else { return tree }
    var waiting = [top]
    while let folder = waiting.popLast() {
      if folder != top {
        guard try status(of: folder)?.identity.device == device else {
          throw .badOutput(shown(folder), .mountPoint)
        }
        tree.folders.append(folder)
      }
      for (name, kind) in try entries(of: folder) {
        let path = folder.appending(name)
        if kind == .folder { waiting.append(path) } else { tree.files.append((path, kind)) }
      }
    }
    return tree
  }

  /// Removes the folder at `top` with everything in it; nothing there is fine.
  func removeTree(_ top: RelativePath) throws(PublishError) {
    guard let status = try status(of: top) else { return }
    if status.kind == .folder {
      let tree = try tree(top)
      for (path, kind) in tree.files { try remove(path, kind) }
      for path in tree.folders.reversed() { try remove(path, .folder) }
    }
    try remove(top, status.kind)
  }
}
