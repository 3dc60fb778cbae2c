import Diagnostics

extension ContentFolder {
  /// The files of a folder below `safety/` whose names end in `suffix`, sorted; none if the folder
  /// isn't there. It throws if the folder is there and can't be read.
  package func safetyFiles(in name: String, suffix: String) throws(FileError) -> [ContentFile] {
    let path = "safety/" + name
    let folder = Self.joined(self.folder, path)
    guard try FileAccess.exists(folder) else { return [] }
    return try FileAccess.entries(inFolder: folder).map(\.name)
      .filter { $0.hasByteSuffix(suffix) && !$0.hasBytePrefix(".") }
      .map { ContentFile(path: ContentPath(path + "/" + $0), file: Self.joined(folder, $0)) }
  }

  /// The file with the search's synonyms; nil if it isn't there.
  ///
  /// - Throws: if the system doesn't tell.
  package func synonymFile() throws(FileError) -> ContentFile? {
    let file = self.file(named: "synonyms.yml")
    return try FileAccess.exists(file.file) ? file : nil
  }

  /// A file directly in `safety/`; nil if it isn't there.
  ///
  /// - Throws: if the system doesn't tell.
  package func safetyFile(named name: String) throws(FileError) -> ContentFile? {
    let path = "safety/" + name
    let file = Self.joined(folder, path)
    return try FileAccess.exists(file) ? ContentFile(path: ContentPath(path), file: file) : nil
  }
}
