import Content
import Diagnostics

/// Turns a site folder into a published site, or says why it can't be one.
package struct SiteBuild: Sendable {
  private let options: SiteOptions
  private let output: String
  private let isStrict: Bool
  private let records: RecordOptions?

  /// - Parameters:
  ///   - options: which site, and for which day.
  ///   - output: the folder to publish to.
  ///   - isStrict: whether warnings stop the build too.
  ///   - records: where builds are remembered, if they are.
  package init(
    _ options: SiteOptions, output: String, isStrict: Bool, records: RecordOptions? = nil
  ) {
    self.options = options
    self.output = output
    self.isStrict = isStrict
    self.records = records
  }

  /// Builds and publishes, unless nothing has changed since the last build; if anything stands in
  /// the way, the old site stays as it is.
  package func run() async -> BuildOutcome {
    var times = PhaseTimes()
    guard let records else { return await run(nil, times) }
    let last = await LastBuild(options, output: output, isStrict: isStrict, publisher, records)
    let outcome = await last?.outcome()
    times.end("changes")
    guard var outcome else { return await run(last, times) }
    outcome.times = times
    return outcome
  }

  /// Builds and publishes whatever has changed, and then tells `last` of it.
  func run(_ last: LastBuild?, _ times: PhaseTimes) async -> BuildOutcome {
    var times = times
    do throws(BuildFailure) {
      async let loading = SiteTemplates(options)
      let analysis = try await analyse(&times)
      let templates = await loading
      times.end("templates")
      var outcome = BuildOutcome(
        findings: analysis.findings + templates.pageFindings, times: times)
      outcome.counts = analysis.counts
      outcome.result = result(of: analysis, templates.pageFindings)
      guard outcome.result == .done else { return outcome }
      guard templates.fileFindings.isEmpty else {
        outcome.findings += templates.fileFindings
        outcome.result = .failed
        return outcome
      }
      guard let plan = await SitePlan(consume analysis, templates, options, &times) else {
        return outcome
      }
      times.end("lists and related")
      do throws(BuildFailure) {
        outcome.summary = try await publish(plan, outcome, last, &times)
      } catch {
        outcome.failure = error
        outcome.result = .failed
      }
      outcome.times = times
      return outcome
    } catch {
      return BuildOutcome(failure: error, times: times)
    }
  }

  private func analyse(_ times: inout PhaseTimes) async throws(BuildFailure) -> SiteAnalysis {
    do throws(FileError) {
      return try await SiteAnalysis(options, rendering: true, times: &times)
    } catch {
      throw .unreadable(error)
    }
  }

  private func result(
    of analysis: SiteAnalysis, _ templateFindings: [Finding]
  ) -> BuildOutcome.Result {
    guard !templateFindings.contains(where: { $0.severity == .error }) else { return .failed }
    let limit: Severity = isStrict ? .warning : .error
    return analysis.findings.contains { $0.severity >= limit } ? .refused : .done
  }

  private var publisher: Publisher {
    Publisher(
      output: output, keepingClearOf: [options.path("content"), options.path("templates")],
      jobs: options.jobs)
  }

  /// Makes and writes each page, all in parallel, and swaps the new site in when all are there.
  private func publish(
    _ plan: SitePlan, _ outcome: BuildOutcome, _ last: LastBuild?, _ times: inout PhaseTimes
  ) async throws(BuildFailure) -> PublishSummary {
    let staging: Staging
    do throws(PublishError) {
      staging = try publisher.begin()
    } catch {
      throw .unpublished(error)
    }
    do throws(BuildFailure) {
      try await write(plan, to: staging)
      times.end("pages")
    } catch {
      staging.cancel()
      throw error
    }
    do throws(PublishError) {
      let summary = try await staging.commit { summary, state in
        times.end("publish")
        guard summary.leftover == nil else { return }
        await last?.remember(outcome, state, in: staging)
      }
      if last != nil { times.end("record") }
      return summary
    } catch {
      throw .unpublished(error)
    }
  }

  private func write(_ plan: SitePlan, to staging: Staging) async throws(BuildFailure) {
    try await concurrently(plan.pages, jobs: options.jobs) { page throws(BuildFailure) in
      let bytes: [UInt8]
      do throws(PageError) { bytes = try page.bytes() } catch { throw .unmade(error) }
      do throws(PublishError) {
        try staging.write(OutputFile(try OutputPath(page.path), .bytes(bytes)))
      } catch {
        throw .unpublished(error)
      }
    }
    try await concurrently(plan.copies, jobs: options.jobs) { copy throws(BuildFailure) in
      do throws(PublishError) {
        try staging.write(OutputFile(try OutputPath(copy.path), .copy(of: copy.file)))
      } catch {
        throw .unpublished(error)
      }
    }
  }
}
