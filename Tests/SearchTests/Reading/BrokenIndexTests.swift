import Foundation
import TestSupport
import Testing

@testable import Search

/// Indexes with bytes changed, in which a query finds something or fails, and no more.
@Suite struct BrokenIndexTests {
  static let queries = ["stretch calf", "\"heating pad\" -burn", "musc", "ibuprofin charley horse"]

  /// A change of one file.
  struct Mutation: Encodable {
    var name: String
    var at: Int
    /// How many bytes are cut out there.
    var cut = 0
    /// What is put in their place.
    var bytes: [UInt8] = []

    /// Changes a file of an index by chance: flips, cuts, inserts, or takes a part of another file.
    init(_ files: [String: [UInt8]], using random: inout SplitMix) {
      let names = files.keys.sorted()
      name = names.randomElement(using: &random) ?? "root"
      let count = files[name]?.count ?? 0
      // Mostly behind the head, without which nothing is read.
      at = min(
        count, Int.random(in: 0...count, using: &random) + (Bool.random(using: &random) ? 4 : 0))
      let left = count - at
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        cut = min(1, left)
        bytes = [UInt8.random(in: 0...255, using: &random)]
      case 1: cut = left
      case 2: cut = Int.random(in: 0...min(left, 40), using: &random)
      case 3: bytes = (0..<Int.random(in: 1...9, using: &random)).map { _ in 0xFF }
      default:
        let other = files[names.randomElement(using: &random) ?? name] ?? []
        let start = Int.random(in: 0...other.count, using: &random)
        bytes = Array(other[start...].prefix(Int.random(in: 0...60, using: &random)))
        cut = min(left, bytes.count)
      }
    }

    func applied(to files: [String: [UInt8]]) -> [String: [UInt8]] {
      var files = files
      files[name]?.replaceSubrange(at..<at + cut, with: bytes)
      return files
    }
  }

  private static func mutations(of files: [String: [UInt8]], _ count: Int) -> [Mutation] {
    var random = SplitMix(state: 20_261_122)
    return (0..<count).map { _ in Mutation(files, using: &random) }
  }

  @Test(arguments: Self.queries.indices)
  func `changed files never stop a query but with an error of the index`(_ part: Int) throws {
    let files = try TestIndex.shipped.get().files
    let outcomes = Self.mutations(of: files, 800).dropFirst(part * 200).prefix(200)
      .map { Self.outcome(in: $0.applied(to: files), Self.queries[part]) }
    #expect(outcomes.contains(true) && outcomes.contains(false))
  }

  @Test func `changed files of a large site never stop a query`() throws {
    let files = try TestIndex.large.get().files
    let outcomes = Self.mutations(of: files, 60)
      .map { Self.outcome(in: $0.applied(to: files), "muscle paim -warm") }
    #expect(outcomes.contains(true))
  }

  /// Whether a query was answered; an error is one of ``SearchIndexError``.
  private static func outcome(in files: [String: [UInt8]], _ query: String) -> Bool {
    do throws(SearchIndexError) {
      let index = try SearchIndex { files[$0] }
      _ = try index.search(query, SearchOptions(limit: 1, isLive: true))
      return true
    } catch {
      return false
    }
  }

  private struct Request: Encodable {
    var kind = "broken"
    var files: String
    var mutations: [Mutation]
    var queries: [String]
  }

  @Test(.enabled(if: Node.path != nil, Node.isMissing), .temporaryFolder)
  func `the browser's engine fails with a plain message`() throws {
    let index = try TestIndex.shipped.get()
    let folder = TemporaryFolder.current("search")
    try index.write(to: folder)
    let outcomes: [String] = try Node.answer(
      Request(
        files: folder, mutations: Self.mutations(of: index.files, 600), queries: Self.queries))
    #expect(Set(outcomes) == ["answer", "error"])
  }
}
