import Content

/// What the system says of everything in a folder: whatever changes there changes it.
///
/// Nothing is opened but folders. Two signatures are equal only if the same files, by number, still
/// stand at the same paths, and none was touched in between: the time of the last change of a file
/// or folder is the system's own, and unlike the time of its contents nobody can set it back.
struct TreeSignature: Hashable, Sendable {
  /// Each folder with what is in it, sorted.
  private(set) var bytes: [UInt8] = []
  /// When anything was last changed.
  private(set) var newest = FileTime(seconds: 0, nanoseconds: 0)
  /// From when on a further change is sure to get another time.
  private(set) var settled = FileTime(seconds: 0, nanoseconds: 0)

  /// Linux takes the time of a change from a clock that ticks every 10 ms or faster, and may be
  /// read one tick late.
  private static let tick: Int64 = 50
  /// Where only whole seconds are stored, they are rounded down.
  private static let wholeSeconds: Int64 = 2000

  /// Reads what is in `folder`.
  ///
  /// - Parameters:
  ///   - folder: is closed afterwards.
  ///   - jobs: how many tasks look at folders at once.
  ///   - isExpected: tells whether an entry, by its path below the folder, is one whose signature
  ///     means something.
  /// - Returns: nil if one isn't expected or can't be looked at, or if the system's word can't be
  ///   relied on: another file system is mounted below the folder, or its own isn't local.
  static func read(
    _ folder: consuming Folder, jobs: Int,
    isExpected: @escaping @Sendable (RelativePath, EntryStatus) -> Bool
  ) async -> TreeSignature? {
    guard let walk = try? SignatureWalk(folder, isExpected) else { return nil }
    var signature = TreeSignature()
    signature.add([], walk.top)
    var level = [RelativePath.root]
    while !level.isEmpty {
      let parts = await level.parallelMap(jobs: jobs) { walk.part(of: $0) }
      level = []
      for part in parts {
        guard let part else { return nil }
        signature.add(part.signature)
        level += part.folders
      }
    }
    return signature
  }

  /// The same in few bytes.
  var digest: String { SHA256(of: bytes).hexadecimal }

  /// Adds what the system says of the entry called `name`, without a NUL.
  mutating func add(_ name: [CChar], _ status: EntryStatus) {
    bytes += name.lazy.map(UInt8.init(bitPattern:)) + [0, status.kind.rawValue]
    for number in [
      UInt64(bitPattern: status.size), status.identity.device, status.identity.inode,
    ] {
      bytes.append(integer: number)
    }
    for time in [status.modified, status.changed] {
      bytes.append(integer: UInt64(bitPattern: time.seconds))
      bytes.append(integer: UInt64(bitPattern: time.nanoseconds))
      newest = max(newest, time)
      let precision = time.nanoseconds == 0 ? Self.wholeSeconds : Self.tick
      settled = max(settled, time.adding(milliseconds: precision))
    }
  }

  private mutating func add(_ part: TreeSignature) {
    bytes.append(integer: UInt64(part.bytes.count))
    bytes += part.bytes
    newest = max(newest, part.newest)
    settled = max(settled, part.settled)
  }
}

/// A walk through the folders below one.
private final class SignatureWalk: Sendable {
  struct Unreliable: Error {}

  let top: EntryStatus
  private let folder: Folder
  private let isExpected: @Sendable (RelativePath, EntryStatus) -> Bool

  init(
    _ folder: consuming Folder,
    _ isExpected: @escaping @Sendable (RelativePath, EntryStatus) -> Bool
  ) throws {
    guard try folder.isLocal(), let top = try folder.status(of: .root) else { throw Unreliable() }
    self.top = top
    self.folder = folder
    self.isExpected = isExpected
  }

  /// What is directly in the folder at `path`, and the folders among it.
  func part(of path: RelativePath) -> (signature: TreeSignature, folders: [RelativePath])? {
    guard let entries = try? folder.entries(of: path) else { return nil }
    var (signature, folders) = (TreeSignature(), [RelativePath]())
    for name in entries.map(\.name).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let entry = path.appending(name)
      guard let status = try? folder.status(of: entry), isExpected(entry, status),
        status.identity.device == top.identity.device
      else { return nil }
      signature.add(name, status)
      if status.kind == .folder { folders.append(entry) }
    }
    return (signature, folders)
  }
}
