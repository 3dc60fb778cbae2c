import Diagnostics

extension ContentFolder {
  /// The files of a folder below `safety/` whose names end in `suffix`, sorted; none if the folder
  /// isn't there. It throws if the folder is there and can't be read.
  package func safetyFiles(in name: String, suffix: String) throws(FileError) -> [ContentFile] {
    let path = "safety/" + name
    let folder = Self.joined(self.folder, path)
    guard FileAccess.exists(folder) else { return [] }
    return try FileAccess.names(inFolder: folder)
      .filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }
      .map { ContentFile(path: ContentPath(path + "/" + $0), file: Self.joined(folder, $0)) }
  }
}

extension FileAccess {
  fileprivate static func exists(_ path: String) -> Bool {
    (try? kind(of: path, followingLinks: true)) != nil
  }
}
