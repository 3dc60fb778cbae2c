import Content
import FlyingSocks
import Site
import TestSupport
import Testing

@testable import Preview

/// What the watchers see in real folders; each row is seen by both kinds.
@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct WatcherTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let edit: @Sendable (TemporaryFolder) throws -> Void
    /// Below the site's folder: these, or a folder above them, must be told.
    let changed: [String]

    init(
      _ name: String, _ changed: [String],
      edit: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) {
      testDescription = name
      self.changed = changed
      self.edit = edit
    }
  }

  static let rows = [
    Row("a file is written", ["content/a.md"]) { try $0.write("new text", to: "content/a.md") },
    Row("a file is made", ["content/x/new.md"]) { try $0.write("new", to: "content/x/new.md") },
    Row("a file is deleted", ["content/a.md"]) { try $0.remove("content/a.md") },
    Row("an editor saves by renaming", ["content/a.md"]) {
      try $0.write("new text", to: "content/.a.md.swp")
      try $0.remove("content/a.md")
      try $0.move("content/.a.md.swp", to: "content/a.md")
    },
    Row("a file is renamed", ["content/a.md", "content/b.md"]) {
      try $0.move("content/a.md", to: "content/b.md")
    },
    Row("a template is written", ["templates/partials/p.mustache"]) {
      try $0.write("new text", to: "templates/partials/p.mustache")
    },
    Row("a folder is made with files in it", ["content/new/deep/c.md", "content/new/d.md"]) {
      try $0.write("c", to: "content/new/deep/c.md")
      try $0.write("d", to: "content/new/d.md")
    },
    Row("a folder is renamed", ["content/x/y/deep.md", "content/z/y/deep.md"]) {
      try $0.move("content/x", to: "content/z")
    },
    Row("a folder is deleted", ["content/x/y/deep.md"]) { try $0.remove("content/x") },
    Row("a folder is deleted and made again", ["content/x/y/deep.md"]) {
      try $0.remove("content/x")
      try $0.write("other", to: "content/x/y/deep.md")
    },
    Row("a folder comes from elsewhere", ["content/moved/e.md"]) {
      try $0.write("e", to: "elsewhere/e.md")
      try $0.move("elsewhere", to: "content/moved")
    },
    Row("all content goes", ["content/a.md"]) { try $0.move("content", to: "other") },
    Row("all content goes and comes back", ["content/a.md"]) {
      try $0.move("content", to: "other")
      try $0.write("new text", to: "content/a.md")
    },
    Row("a link is made", ["content/link.md"]) { try $0.makeLink("content/link.md", to: "a.md") },
    Row("an empty file is made", ["content/empty.md"]) { try $0.write("", to: "content/empty.md") },
  ]

  private func prepare() throws -> WatchedFolders {
    let here = TemporaryFolder.current
    try here.write("text", to: "content/a.md")
    try here.write("text", to: "content/x/y/deep.md")
    try here.write("text", to: "templates/partials/p.mustache")
    return WatchedFolders(SiteOptions(site: here.path, now: .unixEpoch))
  }

  /// The bursts together until all of `paths` were told.
  private func seen(_ paths: [String], by source: any ChangeSource) async throws -> Set<String> {
    let bursts = ChangeBursts(source: source)
    var seen: Set<String> = []
    while !paths.allSatisfy({ Self.covers(seen, TemporaryFolder.current($0)) }) {
      guard case .paths(let paths) = try await bursts.next() else { return ["unknown"] }
      seen.formUnion(paths)
    }
    return seen
  }

  private static func covers(_ seen: Set<String>, _ path: String) -> Bool {
    seen.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  @Test(arguments: rows) func `looking now and then finds every change`(_ row: Row) async throws {
    let folders = try prepare()
    let watcher = PollingWatcher(folders, interval: .milliseconds(10))
    try row.edit(TemporaryFolder.current)
    #expect(try await seen(row.changed, by: watcher) != ["unknown"])
  }

  #if os(Linux)
    private func watching(
      _ body: (any ChangeSource) async throws -> Void
    ) async throws {
      let pool = SystemPool.make()
      try await pool.prepare()
      let running = Task { try await pool.run() }
      defer { running.cancel() }
      let watcher = try #require(InotifyWatcher(try prepare(), pool: pool))
      try await body(watcher)
    }

    @Test(arguments: rows) func `the kernel tells every change`(_ row: Row) async throws {
      try await watching { watcher in
        try row.edit(TemporaryFolder.current)
        let seen = try await seen(row.changed, by: watcher)
        #expect(seen != ["unknown"])
        // What happens in the folder afterwards is seen too.
        try TemporaryFolder.current.write("later", to: "content/later/f.md")
        _ = try await self.seen(["content/later/f.md"], by: watcher)
        try TemporaryFolder.current.write("again", to: "content/later/f.md")
        let last = try await self.seen(["content/later/f.md"], by: watcher)
        #expect(last.count == 1)
      }
    }

    @Test func `a checkout of hundreds of files is one burst`() async throws {
      try await watching { watcher in
        let here = TemporaryFolder.current
        for number in 0..<400 { try here.write("x", to: "content/many/\(number).md") }
        let bursts = ChangeBursts(source: watcher, quiet: .milliseconds(50))
        let change = try await bursts.next()
        #expect(try #require(change.files).files.contains(here("content/many")))
        try here.write("the next one", to: "content/a.md")
        #expect(try await bursts.next() == .paths([here("content/a.md")]))
      }
    }

    @Test func `a renamed folder's files are known by their new names`() async throws {
      try await watching { watcher in
        let here = TemporaryFolder.current
        try here.move("content/x", to: "content/z")
        _ = try await seen(["content/z/y/deep.md"], by: watcher)
        try here.write("new text", to: "content/z/y/deep.md")
        let paths = try await seen(["content/z/y/deep.md"], by: watcher)
        #expect(paths == [here("content/z/y/deep.md")])
      }
    }

    @Test(arguments: [
      "public/index.html", ".git/HEAD", "content/.a.md.swp", "content/a.md~", "notes.txt",
      ".public.new/x",
    ])
    func `what isn't part of the site is no change`(_ path: String) async throws {
      try await watching { watcher in
        try TemporaryFolder.current.write("new", to: path)
        try TemporaryFolder.current.write("new", to: "content/a.md")
        let paths = try await seen(["content/a.md"], by: watcher)
        #expect(paths == [TemporaryFolder.current("content/a.md")])
      }
    }

    @Test func `a link that leads in a circle ends`() async throws {
      try TemporaryFolder.current.makeFolder("content")
      try TemporaryFolder.current.makeLink("content/loop", to: ".")
      try await watching { watcher in
        try TemporaryFolder.current.write("new", to: "content/a.md")
        let paths = try await seen(["content/a.md"], by: watcher)
        #expect(paths.contains(TemporaryFolder.current("content/a.md")))
      }
    }

    @Test func `an event is read as the kernel writes it`() {
      let bytes: [UInt8] = [
        1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0x61, 0x62, 0, 0,
        0xFF, 0xFF, 0xFF, 0xFF, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      ]
      #expect(
        InotifyEvent.events(in: bytes) == [
          InotifyEvent(folder: 1, kinds: .written, name: "ab"),
          InotifyEvent(folder: -1, kinds: .overflow, name: ""),
        ])
    }
  #endif
}
