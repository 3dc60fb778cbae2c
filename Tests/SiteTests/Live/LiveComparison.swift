import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

/// Holds a live site against what a build and a lint make of the same folder.
struct LiveComparison {
  let options: SiteOptions
  let live: LiveSite
  /// What was served when the site was last good.
  private var lastGood: [String: [UInt8]] = [:]

  init(_ options: SiteOptions) {
    self.options = options
    live = LiveSite(options)
  }

  /// What a step showed, to know afterwards that a run saw all sorts of sites.
  enum Kind: Hashable {
    case published, refused, broken
  }

  mutating func step(_ changes: FileChanges?) async throws -> Kind {
    let refresh = await live.refresh(changes)
    let output = options.path("../public")
    let outcome = await SiteBuild(options, output: output, isStrict: false).run()
    try #require(refresh.failure == nil && outcome.failure == nil)
    try #require(refresh.findings == outcome.findings.sorted())
    try #require(refresh.counts == outcome.counts)
    guard refresh.isCurrent else {
      // Files beside the articles are read when they are asked for.
      let kept = lastGood.filter { $0.key.hasSuffix(".html") }
      for (path, bytes) in kept { try #require(await live.file(at: path)?.bytes == bytes) }
      return .broken
    }
    lastGood = try await files(of: live)
    switch outcome.result {
    case .done:
      let built = try SampleSite.files(in: output).filter { !$0.key.hasPrefix(".") }
      try requireSame(lastGood, built)
      return .published
    case .refused, .failed:
      let fresh = LiveSite(options)
      _ = await fresh.refresh(nil)
      try requireSame(lastGood, try await files(of: fresh))
      return .refused
    }
  }

  private func files(of live: LiveSite) async throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in await live.paths() { files[path] = await live.file(at: path)?.bytes }
    return files
  }

  private func requireSame(_ files: [String: [UInt8]], _ built: [String: [UInt8]]) throws {
    try #require(files.keys.sorted() == built.keys.sorted())
    for (path, bytes) in built {
      let (mine, theirs) = (files[path] ?? [], bytes)
      try #require(
        mine == theirs,
        "\(path): \(String(decoding: mine, as: UTF8.self))\n≠\n\(String(decoding: theirs, as: UTF8.self))"
      )
    }
  }
}
