import Diagnostics
import Preview
import Site

/// A site of a few files, which a test changes by hand.
actor SmallSite: PreviewedSite {
  private var files: [String: LiveFile]
  private var state = LiveRefresh()
  private(set) var refreshes: [FileChanges?] = []

  init(_ files: [String: String]) {
    self.files = files.mapValues { LiveFile(bytes: Array($0.utf8), version: 1) }
    state.isCurrent = true
  }

  func refresh(_ changes: FileChanges?) -> LiveRefresh {
    refreshes.append(changes)
    state.version += 1
    state.changed = .all
    return state
  }

  func file(at path: String) -> LiveFile? { files[path] }

  func set(_ path: String, to text: String?, findings: [Finding] = []) {
    files[path] = text.map {
      LiveFile(bytes: Array($0.utf8), version: 2, source: "content/a.md", findings: findings)
    }
  }

  func set(findings: [Finding], isCurrent: Bool) {
    state.findings = findings
    state.isCurrent = isCurrent
  }

  static let page = "<!DOCTYPE html><html><body><p>Hello.</p></body></html>"

  /// A home page, a page, a picture, a style sheet and the page for what isn't there.
  static func sample() -> SmallSite {
    SmallSite([
      "index.html": page, "a/index.html": page, "404.html": page, "a/b.png": "png",
      "site.css": "p {}", "with space.txt": "text", "über/index.html": page,
    ])
  }
}
