import Content
import Diagnostics

/// Which of a site's files have to be read again after some changed.
struct LiveFolder: Sendable {
  private(set) var files: [ContentFile]
  private(set) var assets: Set<String>
  /// Where each article is in ``files``.
  private(set) var places: [String: Int]
  /// Files that a link led to.
  let linked: Set<String>
  private let reported: Set<String>

  /// A folder with nothing in it.
  init() { (files, assets, places, linked, reported) = ([], [], [:], [], []) }

  init(_ folder: ContentFolder) {
    files = folder.articles.sorted { $0.path < $1.path }
    assets = Set(folder.assets.map(\.file))
    places = Dictionary(files.enumerated().map { ($0.element.file, $0.offset) }) { $1 }
    linked = folder.linked
    reported = Set(folder.findings.map(\.file))
  }

  /// Whether files may have come, gone or become something else: files that are known and still are
  /// files don't take a scan of the folder, nor do those that came and went.
  func needsScan(_ changed: Set<String>) -> Bool {
    changed.contains { file in
      let presence = ContentFile.presence(of: file)
      guard places[file] == nil, !assets.contains(file) else {
        return presence != .regularFile
      }
      return presence != .nothing || reported.contains(file) || holds(folder: file)
    }
  }

  private func holds(folder: String) -> Bool {
    let start = folder + "/"
    return places.keys.contains { $0.hasBytePrefix(start) }
      || assets.contains { $0.hasBytePrefix(start) }
  }

  /// The places of the articles that have to be read: those that changed, lie in a folder that did,
  /// weren't there before, or may have changed behind a link.
  func placesToRead(_ changed: Set<String>, before old: LiveFolder) -> [Int] {
    let folders = changed.filter { places[$0] == nil }.map { $0 + "/" }
    return files.indices.filter { place in
      let file = files[place].file
      return changed.contains(file) || linked.contains(file)
        || folders.contains { file.hasBytePrefix($0) }
        || old.places[file].map { old.files[$0] != files[place] } ?? true
    }
  }
}
