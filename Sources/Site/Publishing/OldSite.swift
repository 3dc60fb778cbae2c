/// What the output holds before a build.
struct OldSite: ~Copyable, Sendable {
  /// Nil if there is no output yet.
  private let folder: Folder?
  /// Which folder that is, whatever takes its name later.
  let status: EntryStatus?
  let inventory: Inventory

  /// - Throws: ``PublishError/notOurs(output:)`` for a folder that holds more than a `.gitignore`
  ///   but no manifest.
  init(of place: OutputPlace, in parent: borrowing Folder) throws(PublishError) {
    guard let status = try parent.status(of: place.name) else {
      self.init(folder: nil, status: nil, Inventory())
      return
    }
    let folder = try Folder(place.name, in: parent, shownAs: place.shown)
    let inventory = try Inventory(of: folder)
    self.init(folder: folder, status: status, inventory)
  }

  private init(folder: consuming Folder?, status: EntryStatus?, _ inventory: Inventory) {
    self.folder = folder
    self.status = status
    self.inventory = inventory
  }

  /// Whether an earlier build left exactly these bytes at `path`.
  func holds(_ bytes: [UInt8], at path: RelativePath) throws(PublishError) -> Bool {
    switch folder {
    case .some(let folder) where inventory.ours[path] == .file:
      try folder.holds(bytes, at: path)
    default: false
    }
  }

  /// Whether an earlier build left at `path` exactly what `original` holds.
  func holds(
    copyOf original: borrowing Descriptor, at path: RelativePath
  ) throws(PublishError) -> Bool {
    switch folder {
    case .some(let folder) where inventory.ours[path] == .file:
      try folder.holds(copyOf: original, at: path)
    default: false
    }
  }

  /// Gives an unchanged file to the new site, whose folders are there already.
  func link(_ path: RelativePath, into newSite: borrowing Folder) throws(PublishError) {
    switch folder {
    case .some(let folder): try folder.link(path, into: newSite)
    case nil: throw .system("link", newSite.shown(path), .noEntry)
    }
  }

  /// Carries over what isn't ours, and how the folders may be used.
  func carryForeign(into newSite: borrowing Folder) throws(PublishError) {
    switch folder {
    case .some(let folder):
      for path in inventory.foreignFolders { try newSite.makeFolder(path) }
      for (path, kind) in inventory.foreign {
        switch kind {
        case .folder: break
        case .link: try folder.copyLink(path, into: newSite)
        case .file, .other: try folder.link(path, into: newSite)
        }
      }
      // From the bottom up: nothing can be made in a folder that can't be written any more.
      for path in inventory.foreignFolders.reversed() + [.root] {
        guard let status = try folder.status(of: path) else { continue }
        try newSite.setPermissions(of: path, like: status)
      }
    case nil: break
    }
  }
}
