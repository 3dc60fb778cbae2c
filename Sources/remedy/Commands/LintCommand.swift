import ArgumentParser
import Content
import Diagnostics
import Site

/// `remedy lint`: says what is missing or wrong, and publishes nothing.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what is missing or wrong in the articles; publish nothing.",
    discussion: """
      The whole site is read, so that links are known; with paths, only what is wrong in those \
      files and folders is said. Drafts are checked too.
      """
  )

  @OptionGroup var arguments: SiteArguments

  @Argument(help: "Files and folders to speak of (default: all).")
  var paths: [String] = []

  func run() async throws {
    let options = try arguments.options()
    let console = Console()
    var times = PhaseTimes()
    let analysis: SiteAnalysis
    do throws(FileError) {
      analysis = try await SiteAnalysis(options, rendering: false, times: &times)
    } catch {
      console.show(.unreadable(error))
      throw ExitStatus.failed
    }
    let scope = LintScope(paths, of: options)
    try check(scope, console)
    let findings = analysis.findings.filter(scope.holds)
    console.show(findings)
    let counts = FindingCounts(findings).text
    let articles = analysis.counts.read == 1 ? "1 article" : "\(analysis.counts.read) articles"
    console.output("\(articles) checked; \(counts.isEmpty ? "nothing found" : counts)\n")
    let limit: Severity = arguments.strict ? .warning : .error
    if findings.contains(where: { $0.severity >= limit }) { throw ExitStatus.refused }
  }

  /// A path that isn't there, or isn't of the site, is a slip that must not pass for a clean file.
  private func check(_ scope: LintScope, _ console: Console) throws {
    for path in scope.missing { console.error("remedy: there is no file or folder \(path)\n") }
    for path in scope.foreign {
      console.error("remedy: \(path) is not part of the site's content\n")
    }
    if !scope.missing.isEmpty || !scope.foreign.isEmpty { throw ExitStatus.failed }
  }
}
