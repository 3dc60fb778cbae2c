package import Diagnostics
import Foundation

extension TemplateSet {
  /// Reads every `.mustache` file of a folder, at any depth; what can't be read is left out and
  /// reported.
  ///
  /// Findings name files by `folder` as it is given here.
  package static func load(_ folder: String) -> (TemplateSet, [Finding]) {
    let ending = ".mustache"
    var findings: [Finding] = []
    var sources: [Source] = []
    for path in paths(in: folder, &findings) {
      guard let name = path.rest(before: ending).map(String.init) else { continue }
      let file = folder + "/" + path
      switch text(of: file) {
      case .success(let text):
        sources.append(Source(name: name, file: file, text: text))
      case .failure(let error):
        findings.append(
          Finding(.error, rule: "unreadable-template", error.message, in: file, at: .start))
      }
    }
    if sources.isEmpty, findings.isEmpty {
      findings.append(
        Finding(
          .error, rule: "missing-templates", "this folder holds no templates", in: folder,
          at: .start, fix: "copy the folder `templates` that comes with the tool"))
    }
    return (TemplateSet(sources, folder: folder), findings)
  }

  /// Relative to `folder`, sorted; none if it, or a folder in it, can't be read.
  private static func paths(in folder: String, _ findings: inout [Finding]) -> [String] {
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    } catch CocoaError.fileReadNoSuchFile {
      return []
    } catch {
      let place = (error as? CocoaError)?.filePath ?? folder
      findings.append(
        Finding(
          .error, rule: "unreadable-template", "this can't be looked at", in: place, at: .start,
          fix: "check the folder, and who may read it"))
      return []
    }
  }

  private struct Unreadable: Error { let message: String }

  private static func text(of file: String) -> Result<String, Unreadable> {
    guard let data = FileManager.default.contents(atPath: file) else {
      return .failure(Unreadable(message: "the file can't be read"))
    }
    let hasMark = data.starts(with: [0xef, 0xbb, 0xbf])
    guard let text = String(validating: data.dropFirst(hasMark ? 3 : 0), as: UTF8.self) else {
      return .failure(Unreadable(message: "the file isn't UTF-8"))
    }
    return .success(text)
  }
}
