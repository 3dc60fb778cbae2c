/// The folder beside the output in which the new site is put together, locked against other
/// builds.
///
/// Beside it, because only within one file system can folders be swapped in one step. What a killed
/// build left in it is healed by the next.
struct Workspace: ~Copyable, Sendable {
  /// The site in the making; after the swap, the old one.
  static let newSite = RelativePath("new")
  /// The old site between the two renames of a file system that can't swap.
  static let oldSite = RelativePath("old")
  private static let lockFile = RelativePath("lock")
  static let clock = RelativePath("clock")
  private static let attempts = 100

  let place: OutputPlace
  /// The folder that holds the output and the workspace.
  let parent: Folder
  let folder: Folder
  private let name: RelativePath
  /// Held for as long as the workspace lives.
  private let lock: Descriptor

  private init(
    place: OutputPlace, parent: consuming Folder, folder: consuming Folder, name: RelativePath,
    lock: consuming Descriptor
  ) {
    self.place = place
    self.parent = parent
    self.folder = folder
    self.name = name
    self.lock = lock
  }

  /// - Throws: ``PublishError/busy(output:)`` if another build holds the workspace.
  static func locked(beside place: OutputPlace) throws(PublishError) -> Workspace {
    let name = RelativePath(".\(place.name).remedy")
    // Another build may remove the folder or the lock at any moment: then begin anew.
    for _ in 1...attempts {
      let parent = try Folder(place.parent, shownAs: place.parent)
      do throws(PublishError) {
        try parent.makeFolder(name)
        let folder = try Folder(name, in: parent, shownAs: parent.shown(name))
        guard let lock = try folder.lock(lockFile) else { throw .busy(output: place.shown) }
        let held = try telling("look at", folder.shown(lockFile), try lock.status())
        guard try folder.status(of: lockFile)?.identity == held.identity else { continue }
        return Workspace(place: place, parent: parent, folder: folder, name: name, lock: lock)
      } catch {
        guard case .system(let failure) = error, failure.number == Errno.noEntry.number else {
          throw error
        }
      }
    }
    throw .busy(output: place.shown)
  }

  /// Puts right what an interrupted build left behind.
  func heal() throws(PublishError) {
    if try folder.status(of: Self.oldSite) != nil {
      if try parent.status(of: place.name) == nil {
        try folder.move(Self.oldSite, to: parent, place.name)
      } else {
        guard try parent.status(of: RelativePath("\(place.name)/\(Manifest.name)")) != nil else {
          throw .interrupted(output: place.shown, oldSite: folder.shown(Self.oldSite))
        }
        try folder.removeTree(Self.oldSite)
      }
    }
    try folder.removeTree(Self.newSite)
    try folder.remove(Self.clock, .file)
  }

  /// Makes the folder that the new site is put together in.
  func makeNewSite() throws(PublishError) -> Folder {
    try folder.makeFolder(Self.newSite)
    return try Folder(Self.newSite, in: folder, shownAs: place.shown)
  }

  /// The output as it is now.
  func output() throws(PublishError) -> Folder {
    try Folder(place.name, in: parent, shownAs: place.shown)
  }

  /// Leaves nothing behind and lets other builds in. To be called once, as the last.
  func release() {
    try? folder.remove(Self.lockFile, .file)
    // A folder with something in it stays: whatever that is, the next build sees to it.
    try? parent.remove(name, .folder)
  }
}
