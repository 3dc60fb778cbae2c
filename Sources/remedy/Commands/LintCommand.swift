import ArgumentParser
import Content
import Diagnostics
import Safety
import Site

/// `remedy lint`: says what is missing or wrong, and publishes nothing.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what is missing or wrong in the articles; publish nothing.",
    discussion: """
      The whole site is read, so that links are known; with paths, only what is wrong in those \
      files and folders is said. Drafts are checked too. Findings go to standard error, in the \
      other formats to standard output. What a rule asks: remedy explain RULE.
      """
  )

  @OptionGroup var arguments: SiteArguments

  @Option(help: "How to say what was found.")
  var format = LintFormat.text

  @Flag(help: "Mend what needs no judgement, such as a missing statement, and say what is left.")
  var fix = false

  @Flag(
    help: "Say too where a rule is satisfied by an article's own words; json and sarif always do.")
  var provisional = false

  @Flag(help: "Say how long each phase and stage took, and how much memory was needed.")
  var stats = false

  @Option(
    name: .customLong("stdin-path"),
    help: ArgumentHelp(
      "Where the article of - belongs (default: a plain page).", valueName: "path"))
  var inputPath: String?

  @Option(
    help: ArgumentHelp(
      "Let the findings of this file pass; refuse new ones, and entries that are mended.",
      valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp("Write the findings to this file, for --baseline.", valueName: "file"))
  var writeBaseline: String?

  @Argument(help: "Files and folders to speak of (default: all), or - for standard input.")
  var paths: [String] = []

  private var readsInput: Bool { paths.contains("-") }

  func validate() throws {
    if readsInput, paths.count > 1 { throw ValidationError("- can't be linted with other paths") }
    if !readsInput, inputPath != nil { throw ValidationError("--stdin-path goes with -") }
    if readsInput, fix, format != .text {
      throw ValidationError("with --fix, standard output gets the text of -, not \(format)")
    }
    guard writeBaseline != nil else { return }
    if baseline != nil { throw ValidationError("take one of --baseline and --write-baseline") }
    if !paths.isEmpty { throw ValidationError("--write-baseline is for the whole site, not paths") }
  }

  func run() async throws {
    let console = Console()
    var options = try arguments.options()
    if readsInput { options.unsaved = [try input(for: options, console)] }
    let scope =
      readsInput
      ? LintScope(unsaved: options.unsaved, of: options) : LintScope(paths, of: options)
    var run = LintRun(options, scope, measuresStages: stats, on: console)
    let known = try knownFindings(console)
    try check(scope, console)
    let analysis = fix ? try await run.mend() : try await run.analysis()
    let report = try report(of: analysis, run, known)
    run.times.end("examples and baseline")
    let rules = format == .sarif ? analysis.reference.reported : []
    try await report.say(as: format, of: run.options, rules: rules, on: console)
    run.times.end("report")
    if stats { console.error(run.times.report) }
    if readsInput, fix {
      try console.output(run.options.unsaved.first?.unsavedText ?? "")
      console.error(report.summary)
    } else if !format.isDocument {
      try console.output(report.summary)
    }
    let status = report.isRefused(strict: arguments.strict) ? ExitStatus.refused : nil
    // To free all that was read, piece by piece, would keep a user waiting for nothing.
    withExtendedLifetime((analysis, report)) { Self.exit(withError: status) }
  }
}

extension LintCommand {
  private func input(for options: SiteOptions, _ console: Console) throws -> ContentFile {
    do throws(StandardInput.Failure) {
      return try StandardInput.article(at: inputPath, of: options)
    } catch {
      switch error {
      case .noArticle(let reason): throw ValidationError(reason)
      case .unreadable(let reason):
        console.error("remedy: \(reason)\n")
        throw ExitStatus.failed
      }
    }
  }

  /// A path that isn't there, or isn't of the site, is a slip that must not pass for a clean file.
  private func check(_ scope: LintScope, _ console: Console) throws {
    for path in scope.missing { console.error("remedy: there is no file or folder \(path)\n") }
    for path in scope.foreign {
      console.error("remedy: \(path) is not part of the site's content\n")
    }
    if !scope.missing.isEmpty || !scope.foreign.isEmpty { throw ExitStatus.failed }
  }

  private func knownFindings(_ console: Console) throws -> Baseline? {
    guard let baseline else { return nil }
    do throws(BaselineFile.Failure) {
      return try BaselineFile(path: baseline).read()
    } catch {
      console.show(error.findings)
      console.error("remedy: the baseline \(baseline) can't be used\n")
      throw ExitStatus.failed
    }
  }

  /// What is to be said: all that was found in the files asked for, but for what is known.
  ///
  /// An error in the settings or the rules is never known: it keeps articles from being checked.
  private func report(
    of analysis: SiteAnalysis, _ run: LintRun, _ known: Baseline?
  ) throws -> LintReport {
    let notes = provisional || format.isDocument ? analysis.provisional : []
    let more = run.scope.held(analysis.exampleFindings + notes)
    var findings = run.scope.held(analysis.findings)
    if !more.isEmpty { findings = (findings + more).sorted() }
    var report = LintReport(findings: findings, articles: analysis.counts.read)
    guard baseline != nil || writeBaseline != nil else { return report }
    let site = run.options.path("")
    let blocking = findings.filter(run.scope.blocks)
    let others = findings.filter { !run.scope.blocks($0) }
    var known = known
    if let writeBaseline, blocking.isEmpty {
      let baseline = Baseline(of: others, site: site)
      do throws(FileChangeError) {
        try BaselineFile(path: writeBaseline).write(baseline)
      } catch {
        run.console.error("remedy: \(error.message)\n")
        throw ExitStatus.failed
      }
      known = baseline
      report.written = writeBaseline
    }
    if let known {
      let comparison = BaselineComparison(
        of: others, with: known, in: baseline ?? writeBaseline ?? "", site: site,
        isChecked: run.scope.holds(file:))
      report.findings = (blocking + comparison.new + comparison.outdated).sorted()
      report.known = comparison.known
    }
    return report
  }
}
