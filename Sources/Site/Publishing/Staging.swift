import Synchronization

/// A site in the making, which no reader sees before it is committed.
///
/// Files may be added from any number of tasks at once, so that pages can be written as they are
/// rendered and needn't be kept. If it goes without ``commit()``, all that was written is removed.
package final class Staging: Sendable {
  struct State: Sendable {
    var files: Set<RelativePath> = []
    /// Those that the old site holds with the same bytes.
    var unchanged: [RelativePath] = []
    var folders: Set<RelativePath> = []
    /// The first failure: a site that lacks a file must not be published.
    var failure: PublishError?
    var isFinished = false
  }

  let workspace: Workspace
  let old: OldSite
  let new: Folder
  let jobs: Int
  let swap: SwapMethod
  let state = Mutex(State())

  init(
    in workspace: consuming Workspace, _ old: consuming OldSite, _ new: consuming Folder,
    jobs: Int, swap: SwapMethod
  ) {
    self.workspace = workspace
    self.old = old
    self.new = new
    self.jobs = jobs
    self.swap = swap
  }

  deinit {
    if (try? finish()) != nil { discard() }
  }

  /// Adds a file, which is on disk when this returns. May be called from several tasks at once.
  ///
  /// - Throws: also when the same path was added before. After any failure ``commit()`` fails too.
  package func write(_ file: OutputFile) throws(PublishError) {
    do {
      try add(file.contents, at: file.path.relative)
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
      throw error
    }
  }

  private func add(_ contents: OutputFile.Contents, at path: RelativePath) throws(PublishError) {
    try claim(path)
    switch contents {
    case .bytes(let bytes):
      guard try !old.holds(bytes, at: path) else { return keep(path) }
      try makeFolders(above: path)
      try new.create(path, bytes)
    case .copy(let original):
      let file = try telling("read", original, try Descriptor.opening(file: original))
      guard try !old.holds(copyOf: file, at: path) else { return keep(path) }
      try makeFolders(above: path)
      try new.create(path, copyOf: file)
    }
  }

  private func claim(_ path: RelativePath) throws(PublishError) {
    guard old.inventory.foreign[path] == nil else { throw .foreign(path: new.shown(path)) }
    let isNew = try state.withLock { state throws(PublishError) in
      guard !state.isFinished else { throw .finished }
      return state.files.insert(path).inserted
    }
    guard isNew else { throw .conflict(path: new.shown(path)) }
  }

  private func keep(_ path: RelativePath) {
    state.withLock { $0.unchanged.append(path) }
  }

  /// Makes each folder once; two tasks that make the same one at once do no harm.
  func makeFolders(above path: RelativePath) throws(PublishError) {
    guard let folder = path.parent, !state.withLock({ $0.folders.contains(folder) }) else { return }
    guard old.inventory.foreign[folder] ?? .folder == .folder else {
      throw .foreign(path: new.shown(folder))
    }
    try makeFolders(above: folder)
    try new.makeFolder(folder)
    state.withLock { _ = $0.folders.insert(folder) }
  }

  /// Ends the adding of files, and returns what was added.
  func finish() throws(PublishError) -> State {
    try state.withLock { state throws(PublishError) in
      guard !state.isFinished else { throw .finished }
      state.isFinished = true
      return state
    }
  }

  func discard() {
    // What can't be removed now is healed by the next build.
    try? workspace.folder.removeTree(Workspace.newSite)
    workspace.release()
  }
}
