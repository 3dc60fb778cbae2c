import Content
import Diagnostics
import Site

/// What can be seen at each path: the site's own files, and the preview's.
///
/// Only what the build makes can be asked for. No path leads to the disk, so none can lead astray.
struct SitePages: Sendable {
  let site: any PreviewedSite
  let current: CurrentSite
  let links: SourceLinks

  /// What a path of a request leads to.
  enum Place: Sendable {
    case file(ServedFile)
    /// It has to be asked for elsewhere.
    case moved(to: String)
  }

  /// What is at a path that is decoded and has the base path before it.
  func place(at path: String) async -> Place {
    if let own = await ownFile(at: path) { return .file(own) }
    let base = await current.basePath
    guard path.utf8.starts(with: base.utf8) else {
      let isAbove = path == "/" || path + "/" == base
      return isAbove ? .moved(to: base) : .file(await notFound())
    }
    let name = String(decoding: path.utf8.dropFirst(base.utf8.count), as: UTF8.self)
    if name.isEmpty || name.utf8.last == .slash {
      if let file = await file(at: name + "index.html") { return .file(file) }
      return .file(await notFound())
    }
    if let file = await file(at: name) { return .file(file) }
    guard await site.file(at: name + "/index.html") != nil else { return .file(await notFound()) }
    return .moved(to: SitePath(unchecked: "/" + name + "/").href(basePath: base))
  }

  private func file(at path: String) async -> ServedFile? {
    guard let file = await site.file(at: path) else { return nil }
    let type = MediaType.of(path)
    guard type == MediaType.html else { return ServedFile(type: type, bytes: file.bytes) }
    return await page(file)
  }

  private func page(_ file: LiveFile, status: HTTPStatus = .ok) async -> ServedFile {
    let panel = Panel(of: file, await current.refresh).html(links)
    let unmade = BarePage(title: "This page can’t be made")
    let bytes = file.bytes.isEmpty ? Array(unmade.html.utf8) : file.bytes
    return ServedFile(page: bytes, panel: panel, status: status)
  }

  private func notFound() async -> ServedFile {
    if let file = await site.file(at: "404.html") { return await page(file, status: .notFound) }
    let panel = Panel(of: nil, await current.refresh).html(links)
    let bytes = Array(BarePage(title: "There is no such page").html.utf8)
    return ServedFile(page: bytes, panel: panel, status: .notFound)
  }

  private func ownFile(at path: String) async -> ServedFile? {
    switch path {
    case PageInjection.scriptPath:
      return ServedFile(type: MediaType.javaScript, bytes: PackageResources.preview_js)
    case PageInjection.stylesPath:
      return ServedFile(type: MediaType.css, bytes: PackageResources.preview_css)
    case FindingsPage.path:
      let page = FindingsPage(await current.refresh, links, basePath: await current.basePath)
      return ServedFile(page: Array(page.html.utf8), panel: "")
    default: return nil
    }
  }
}
