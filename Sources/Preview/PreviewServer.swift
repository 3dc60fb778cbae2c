import Content
import Diagnostics
import FlyingSocks
import Foundation
import Site

/// Serves a site as it is edited, from memory, to browsers on this computer.
package struct PreviewServer: Sendable {
  private let options: PreviewOptions
  private let site: any PreviewedSite
  private let current = CurrentSite()

  package init(_ options: PreviewOptions, site: any PreviewedSite) {
    self.options = options
    self.site = site
  }

  /// Goes on until its task is cancelled.
  ///
  /// - Throws: if there is no port to be had.
  package func run(
    _ report: @escaping @Sendable (PreviewEvent) -> Void
  ) async throws(PreviewError) {
    let host = try address()
    let sockets = try ListeningSockets(options.port, host: host)
    defer { sockets.close() }
    let pool = SystemPool.make()
    do {
      try await pool.prepare()
      try await serve(at: sockets, pool, report)
    } catch let error as PreviewError {
      throw error
    } catch is CancellationError {
      return
    } catch {
      throw PreviewError(
        message: "the preview ended: \(error.localizedDescription)", fix: "start it again")
    }
  }

  private func address() throws(PreviewError) -> IPAddress? {
    guard let host = options.host, host != "localhost" else { return nil }
    guard let address = IPAddress(host) else {
      throw PreviewError(
        message: "`\(host)` is no address", fix: "name one of this computer, such as 192.168.1.7")
    }
    return address
  }

  private func serve(
    at sockets: ListeningSockets, _ pool: SystemPool,
    _ report: @escaping @Sendable (PreviewEvent) -> Void
  ) async throws {
    let listener = Listener(
      pool: pool, answers: answers(port: sockets.port), limits: options.limits)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      // What changes while the site is first read must not be missed.
      let bursts = ChangeBursts(source: watcher(pool))
      let (refresh, time) = await look(nil)
      // Later the folder may come and go; at first it is a slip of the keyboard.
      if let failure = refresh.failure {
        throw PreviewError(message: failure.message, fix: failure.fix)
      }
      let url = "http://localhost:\(sockets.port)" + (await current.basePath)
      let others = OtherDevices.addresses(for: options.host).map {
        "http://\($0.authority):\(sockets.port)/"
      }
      report(
        .started(
          PreviewStart(
            url: url, port: sockets.port, otherURLs: others, refresh: refresh, time: time)))
      group.addTask { try await listener.listen(at: sockets.sockets) }
      group.addTask { try await follow(bursts, report) }
      group.addTask { try await remind() }
      try await group.next()
      group.cancelAll()
    }
  }

  private func answers(port: Int) -> Answers {
    let links = SourceLinks(
      editor: options.editor, workingFolder: options.workingFolder, options: options.site)
    return Answers(
      hosts: HostCheck(port: port, host: options.host),
      pages: SitePages(site: site, current: current, links: links))
  }

  private func watcher(_ pool: SystemPool) -> any ChangeSource {
    let folders = WatchedFolders(options.site)
    #if os(Linux)
      if !options.polls, let watcher = InotifyWatcher(folders, pool: pool) { return watcher }
    #endif
    return PollingWatcher(folders)
  }

  /// Takes in one burst of changes after the other; what comes meanwhile is the next.
  private func follow(
    _ bursts: ChangeBursts, _ report: @Sendable (PreviewEvent) -> Void
  ) async throws {
    var version = await current.refresh.version
    while true {
      let change = try await next(bursts)
      let (refresh, time) = await look(change.files)
      guard refresh.version != version else { continue }
      version = refresh.version
      report(
        .refreshed(
          PreviewRefresh(changed: change.files?.files.sorted(), refresh: refresh, time: time)))
    }
  }

  /// What can't be followed any more is looked at as a whole.
  private func next(_ bursts: ChangeBursts) async throws -> FolderChange {
    do {
      return try await bursts.next()
    } catch {
      try Task.checkCancellation()
      try await Task.sleep(for: .seconds(1))
      return .unknown
    }
  }

  private func look(_ changes: FileChanges?) async -> (refresh: LiveRefresh, time: Duration) {
    let start = ContinuousClock.now
    let refresh = await site.refresh(changes)
    let time = ContinuousClock.now - start
    let known = await current.basePath
    let base = refresh.isCurrent ? BasePath.read(options.site) ?? known : known
    await current.update(refresh, basePath: base)
    return (refresh, time)
  }

  private func remind() async throws {
    while true {
      try await Task.sleep(for: options.limits.pingTime)
      await current.wakeAll()
    }
  }
}
