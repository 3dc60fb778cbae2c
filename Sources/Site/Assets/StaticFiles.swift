import Foundation

/// The files of `templates/static/`, which go to the site's root as they are.
struct StaticFiles: Sendable {
  struct File: Hashable, Sendable {
    /// Below `templates/static/`, and so below the output folder.
    var path: String
    /// Where it is read from.
    var file: String
  }

  let files: [File]

  init(_ options: SiteOptions) {
    let folder = options.path("templates/static")
    files = regularFiles(below: folder).map { File(path: $0, file: folder + "/" + $0) }
  }
}

/// The paths of all regular files below a folder, relative to it and sorted; none if it isn't
/// there. Names that start with a dot are left out.
func regularFiles(below folder: String) -> [String] {
  let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
  return paths.filter { path in
    guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }.sorted()
}
