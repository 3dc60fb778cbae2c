/// An open folder, which stays the same folder when it is renamed.
///
/// Paths are relative to it. What goes wrong is told with the path that people know the file by.
struct Folder: ~Copyable, Sendable {
  /// How messages name the folder: a file of the new site goes by the place where it will end up.
  let shownAs: String
  private let descriptor: Descriptor

  init(_ path: String, shownAs: String) throws(PublishError) {
    self.shownAs = shownAs
    descriptor = try telling("open", shownAs, try Descriptor(folder: path))
  }

  /// Opens a folder in this one.
  init(_ path: RelativePath, in parent: borrowing Folder, shownAs: String) throws(PublishError) {
    self.shownAs = shownAs
    descriptor = try telling("open", shownAs, try parent.descriptor.open(path, for: .listing))
  }

  func shown(_ path: RelativePath) -> String { path == .root ? shownAs : "\(shownAs)/\(path)" }
}

// MARK: - Looking

extension Folder {
  /// Nil if nothing is there.
  func status(of path: RelativePath) throws(PublishError) -> EntryStatus? {
    do {
      return try descriptor.status(of: path)
    } catch {
      guard Errno.missing.contains(error) else { throw .system("look at", shown(path), error) }
      return nil
    }
  }

  /// The names (without a NUL) in a folder and what they are, in the file system's order.
  func entries(of path: RelativePath) throws(PublishError) -> [(name: [CChar], kind: EntryKind)] {
    var entries: [(name: [CChar], kind: EntryKind)] = []
    for (name, kind) in try telling("list", shown(path), try descriptor.entries(of: path)) {
      if let kind {
        entries.append((name, kind))
      } else if let status = try status(of: path.appending(name)) {
        entries.append((name, status.kind))
      }
    }
    return entries
  }

  /// Whether this machine keeps the folder itself, and so knows of each change at once.
  func isLocal() throws(PublishError) -> Bool {
    try telling("look at", shownAs, try descriptor.isLocal())
  }

  func open(_ path: RelativePath) throws(PublishError) -> Descriptor {
    try telling("read", shown(path), try descriptor.open(path, for: .reading))
  }

  /// The whole of a file.
  func contents(of path: RelativePath) throws(PublishError) -> [UInt8] {
    let file = try open(path)
    return try telling("read", shown(path), try file.contents())
  }

  /// Whether the file at `path` holds exactly `contents`.
  func holds(_ contents: [UInt8], at path: RelativePath) throws(PublishError) -> Bool {
    let file = try open(path)
    return try telling("read", shown(path), try file.holds(contents))
  }

  /// Whether the file at `path` holds exactly what `original` does.
  func holds(
    copyOf original: borrowing Descriptor, at path: RelativePath
  ) throws(PublishError) -> Bool {
    let file = try open(path)
    return try telling("read", shown(path), try file.holdsSame(as: original))
  }
}

// MARK: - Making

extension Folder {
  /// Makes a folder; one that is there already is fine.
  func makeFolder(_ path: RelativePath) throws(PublishError) {
    do {
      try descriptor.makeFolder(path)
    } catch {
      guard error != .exists else { return }
      throw making(path, error)
    }
  }

  /// Writes a new file; nobody else may read a private one.
  func create(
    _ path: RelativePath, _ contents: [UInt8], isPrivate: Bool = false
  ) throws(PublishError) {
    do {
      let file = try descriptor.open(path, for: isPrivate ? .creatingPrivately : .creating)
      try file.write(contents[...])
      try file.close()
    } catch {
      throw making(path, error)
    }
  }

  /// Writes a new file that holds what `original` does.
  func create(
    _ path: RelativePath, copyOf original: borrowing Descriptor
  ) throws(PublishError) {
    do {
      let file = try descriptor.open(path, for: .creating)
      try original.copy(to: file)
      try file.close()
    } catch {
      throw making(path, error)
    }
  }

  /// Gives the file at `path` the same path in `other`: as the same file where the file system has
  /// hard links, else as a copy with the same permissions and modification time.
  func link(_ path: RelativePath, into other: borrowing Folder) throws(PublishError) {
    do {
      try descriptor.link(path, into: other.descriptor)
    } catch {
      guard error != .crossesDevices else { throw .badOutput(shownAs, .mountPoint) }
      guard Errno.refusedLink.contains(error) else { throw other.making(path, error) }
      try copy(path, into: other)
    }
  }

  /// Copies a file with its permissions and its modification time.
  func copy(_ path: RelativePath, into other: borrowing Folder) throws(PublishError) {
    guard let status = try status(of: path), status.kind == .file else {
      throw .foreign(path: shown(path))
    }
    try other.create(path, copyOf: open(path))
    try other.setPermissions(of: path, like: status)
    try telling("date", other.shown(path), try other.descriptor.setTimes(of: path, like: status))
  }

  /// Makes a symbolic link in `other` that says what the one here does.
  func copyLink(_ path: RelativePath, into other: borrowing Folder) throws(PublishError) {
    let target = try telling("read", shown(path), try descriptor.target(ofLink: path))
    do {
      try other.descriptor.makeLink(path, to: target)
    } catch {
      throw other.making(path, error)
    }
  }

  func setPermissions(of path: RelativePath, like status: EntryStatus) throws(PublishError) {
    try telling(
      "set the permissions of", shown(path),
      try descriptor.setPermissions(of: path, like: status))
  }

  private func making(_ path: RelativePath, _ error: Errno) -> PublishError {
    Errno.inTheWay.contains(error)
      ? .conflict(path: shown(path)) : .system("write", shown(path), error)
  }
}

// MARK: - Moving and removing

extension Folder {
  /// Moves an entry of this folder into another, to a name that is free.
  func move(
    _ path: RelativePath, to other: borrowing Folder, _ newPath: RelativePath
  ) throws(PublishError) {
    do {
      try descriptor.rename(path, to: other.descriptor, newPath)
    } catch {
      guard error != .isBusy else { throw .badOutput(shown(path), .mountPoint) }
      throw .system("move \(shown(path)) to", other.shown(newPath), error)
    }
  }

  /// Swaps two folders in one step; false where the file system can't.
  func exchange(
    _ path: RelativePath, with other: borrowing Folder, _ otherPath: RelativePath
  ) throws(PublishError) -> Bool {
    do {
      try descriptor.exchange(path, with: other.descriptor, otherPath)
      return true
    } catch {
      guard !Errno.unsupported.contains(error) else { return false }
      guard error != .isBusy else { throw .badOutput(other.shown(otherPath), .mountPoint) }
      throw .system("replace", other.shown(otherPath), error)
    }
  }

  /// Removes a file, a link or an empty folder; nothing there is fine.
  func remove(_ path: RelativePath, _ kind: EntryKind) throws(PublishError) {
    do {
      try descriptor.remove(path, kind)
    } catch {
      guard Errno.missing.contains(error) else { throw .system("remove", shown(path), error) }
    }
  }

  /// Makes the file at `path` if it isn't there and locks it for as long as the result lives; nil
  /// if someone else holds the lock.
  func lock(_ path: RelativePath) throws(PublishError) -> Descriptor? {
    do {
      let file = try descriptor.open(path, for: .locking)
      guard try file.lock() else { return nil }
      return file
    } catch {
      throw .system("lock", shown(path), error)
    }
  }
}

/// Does what `body` says, and tells of a failure in the user's terms.
func telling<Result: ~Copyable>(
  _ operation: String, _ path: @autoclosure () -> String,
  _ body: @autoclosure () throws(Errno) -> Result
) throws(PublishError) -> Result {
  do {
    return try body()
  } catch {
    throw .system(operation, path(), error)
  }
}
