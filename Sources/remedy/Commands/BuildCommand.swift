import ArgumentParser
import Content
import Diagnostics
import Site

/// `remedy build`: makes the site and publishes it, or says why it can't be published.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the site and publish it; nothing changes while an error stands.",
    discussion: """
      The new site is written beside the old one and swapped in when it is whole. A folder that \
      holds anything else is refused, never cleaned. If neither the site's files nor the output \
      changed since the last build with the same options, that build's findings are shown again.
      """
  )

  @OptionGroup var arguments: SiteArguments

  @Option(
    help: ArgumentHelp(
      "The folder to publish to (default: public/ in the site's folder).", valueName: "dir"))
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will stand, in place of site.yml's.", valueName: "url"))
  var baseURL: BaseURL?

  @Flag(help: "Publish drafts too, and articles whose day has not come or has passed.")
  var drafts = false

  @Flag(help: "Build even if nothing has changed since the last build.")
  var fresh = false

  @Flag(help: "Say how long each phase took, and how much memory was needed.")
  var stats = false

  func run() async throws {
    var options = try arguments.options()
    options.baseURL = baseURL
    options.includesDrafts = drafts
    let build = SiteBuild(
      options, output: output ?? options.path("public"), isStrict: arguments.strict,
      records: RecordOptions(isIgnored: fresh))
    let outcome = await build.run()
    let console = Console()
    // Notes are for who edits an article: `lint` shows them.
    await console.show(
      outcome.findings.filter { $0.severity > .note }, jobs: arguments.jobs)
    if let failure = outcome.failure { console.show(failure) }
    if let leftover = outcome.summary?.leftover { console.warn(leftover) }
    if stats { console.error(outcome.times.report) }
    try console.output(
      BuildReport(outcome).line + "\n", isPublished: outcome.result == .done)
    switch outcome.result {
    case .done: return
    case .refused: throw ExitStatus.refused
    case .failed: throw ExitStatus.failed
    }
  }
}

extension BaseURL: ExpressibleByArgument {
  /// Reads a base URL as `site.yml` writes it.
  public init?(argument: String) {
    guard let url = try? BaseURL(argument) else { return nil }
    self = url
  }
}
