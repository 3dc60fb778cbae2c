import Foundation
import Safety
import TestSupport
import Testing

@Suite struct RuleNamesTests {
  /// Every name that a finding is made with anywhere in the sources, rules from data apart.
  static let written: Set<String> = {
    let folder = SampleSite.repository + "/Sources"
    let files = (try? SampleSite.files(in: folder)) ?? [:]
    let texts = files.filter { $0.key.hasSuffix(".swift") }.values.map {
      String(decoding: $0, as: UTF8.self)
    }
    let calls = #/(?:\b(?:error|warning|report)\(|\brule: )\s*(?:\.\w+,\s*)?"([a-z]+(?:-[a-z]+)+)"/#
    return Set(texts.flatMap { $0.matches(of: calls).map { String($0.output.1) } })
  }()

  @Test func `every finding's name is in the list of names`() {
    #expect(Self.written.count > 40)
    let known = RuleNames.builtIn.union(RuleNames.checks.keys)
    #expect(Self.written.subtracting(known).sorted() == [])
  }
}
