package import Diagnostics

/// The regular files below a folder whose files are taken over as they are, at any depth.
///
/// Names that start with a dot are left out. Whatever else can't be taken over is a finding, so that
/// no file is missing from a site without anybody being told.
package struct FileListing: Sendable {
  /// Relative to the folder, sorted by bytes.
  package private(set) var paths: [String] = []
  /// An error for each entry that is no file or folder, or can't be looked at.
  package private(set) var findings: [Finding] = []

  /// Lists `folder`, as the user would type it; one that isn't there holds nothing.
  package init(below folder: String) {
    do throws(FileError) {
      guard try FileAccess.exists(folder) else { return }
    } catch {
      report(error.reason, folder)
      return
    }
    var waiting = [""]
    while let path = waiting.popLast() { list(path, in: folder, &waiting) }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func list(_ path: String, in folder: String, _ waiting: inout [String]) {
    let place = path.isEmpty ? folder : ContentFolder.joined(folder, path)
    do throws(FileError) {
      for entry in try FileAccess.entries(inFolder: place) where !entry.name.hasBytePrefix(".") {
        let inner = path.isEmpty ? entry.name : path + "/" + entry.name
        add(entry, inner, ContentFolder.joined(folder, inner), &waiting)
      }
    } catch {
      report(error.reason, place)
    }
  }

  private mutating func add(
    _ entry: FolderEntry, _ path: String, _ file: String, _ waiting: inout [String]
  ) {
    do throws(FileError) {
      let kind = if let kind = entry.kind { kind } else { try FileAccess.kind(of: file) }
      switch kind {
      case .file: paths.append(path)
      case .folder: waiting.append(path)
      case .link: report("it is a link, and links aren't followed here", file, "put a copy here")
      case .special: report("it is a pipe, socket or device", file, "delete it")
      }
    } catch {
      report(error.reason, file)
    }
  }

  private mutating func report(_ reason: String, _ file: String, _ fix: String? = nil) {
    findings.append(
      Finding(
        .error, rule: "unreadable", "this can't be taken over: \(reason)", in: file, at: .start,
        fix: fix ?? "check the file, and who may read it"))
  }
}
