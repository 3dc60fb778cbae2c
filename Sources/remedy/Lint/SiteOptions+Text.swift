import Content
import Diagnostics
import Site

extension SiteOptions {
  /// The text of a file as findings name it; nil if it can't be read.
  func text(of file: String) -> String? {
    var ignored = FileFindings(file: file)
    let saved = ContentFile(path: ContentPath(file), file: file)
    return (unsaved.first { $0.file == file } ?? saved).read(findings: &ignored)
  }
}
