import Content
import Diagnostics
import Safety
import Site

/// The work of `remedy lint` on a site: read, mend if asked to, and read again.
struct LintRun {
  /// A mended text can show something new to mend; after as many rounds what is left is left.
  private static let maximumRounds = 8

  private(set) var options: SiteOptions
  let scope: LintScope
  let console: Console
  /// What each phase took, also of reading again what was mended.
  var times: PhaseTimes

  /// - Parameters:
  ///   - options: those of the site.
  ///   - scope: what to mend.
  ///   - measuresStages: whether the stages of each article are measured too.
  ///   - console: where to say what was mended.
  init(
    _ options: SiteOptions, _ scope: LintScope, measuresStages: Bool, on console: Console
  ) {
    times = PhaseTimes(measuresStages: measuresStages)
    self.options = options
    self.scope = scope
    self.console = console
  }

  /// The site as it is.
  mutating func analysis() async throws -> SiteAnalysis {
    do throws(FileError) {
      return try await SiteAnalysis(
        options, rendering: false,
        tryingExamples: scope.holds(file: options.path("content/safety/rules")), times: &times)
    } catch {
      console.show(.unreadable(error))
      throw ExitStatus.failed
    }
  }

  /// The site after all that needs no judgement was mended in the files asked for; says what was done.
  mutating func mend() async throws -> SiteAnalysis {
    var analysis = try await analysis()
    for _ in 0..<Self.maximumRounds {
      let findings = analysis.findings.filter { $0.repair != nil && scope.holds($0) }
      var isChanged = false
      for (file, findings) in Dictionary(grouping: findings, by: \.file).sorted(by: {
        $0.key < $1.key
      }) {
        if try mend(file, findings) { isChanged = true }
      }
      guard isChanged else { break }
      analysis = try await self.analysis()
    }
    return analysis
  }

  /// Mends one file, and says whether there was anything to do.
  private mutating func mend(_ file: String, _ findings: [Finding]) throws -> Bool {
    guard let text = options.text(of: file), Self.areStillThere(findings, in: text) else {
      return false
    }
    let repair = SourceRepair(of: findings, in: text)
    guard repair.text != text else { return false }
    if let index = options.unsaved.firstIndex(where: { $0.file == file }) {
      options.unsaved[index].unsavedText = repair.text
    } else {
      do throws(FileChangeError) {
        try FileChange.write(repair.text, to: file, within: options.site)
      } catch {
        console.error("remedy: \(error.message)\n")
        throw ExitStatus.failed
      }
    }
    console.error(Self.summary(of: repair, in: file))
    return true
  }

  /// Whether the file still has the lines that the findings were found on.
  private static func areStillThere(_ findings: [Finding], in text: String) -> Bool {
    var quoting = FileFindings(file: "")
    for var finding in findings {
      finding.excerpt = nil
      quoting.add(finding)
    }
    return quoting.quoting(text).map(\.excerpt) == findings.map(\.excerpt)
  }

  private static func summary(of repair: SourceRepair, in file: String) -> String {
    let names = repair.included.map { "`\($0)`" }.joined(separator: ", ")
    let others = repair.replacements
    let parts = [
      names.isEmpty ? nil : "included \(names)",
      others == 0 ? nil : others == 1 ? "replaced 1 text" : "replaced \(others) texts",
    ].compactMap(\.self)
    return "\(file): mended: \(parts.joined(separator: ", "))\n"
  }
}
