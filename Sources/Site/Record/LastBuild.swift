import Diagnostics

/// The last build of an output, which needn't be made again as long as nothing has changed: neither
/// what it was made from, nor how, nor what it left in the output.
///
/// There is none to rely on wherever anything is in doubt. It says only what a build that passed
/// every check and published its site said of the very same files.
struct LastBuild: Sendable {
  private let publisher: Publisher
  private let output: String
  private let records: RecordOptions
  /// What a build would be made from now.
  private let inputs: BuildInputs
  private let jobs: Int

  /// To be made before a build reads anything; nil if it couldn't be told later whether something
  /// has changed since.
  init?(
    _ options: SiteOptions, output: String, isStrict: Bool, _ publisher: Publisher,
    _ records: RecordOptions
  ) async {
    guard
      let inputs = await BuildInputs.read(
        options, output: output, isStrict: isStrict, program: records.program)
    else { return nil }
    self.publisher = publisher
    self.output = output
    self.records = records
    self.inputs = inputs
    jobs = options.jobs
  }

  /// What the last build came to, if building now would come to the same and change nothing.
  func outcome() async -> BuildOutcome? {
    guard !records.isIgnored, let path = try? Descriptor.realPath(output),
      let record = RecordFile(in: records.folder, of: path).read(),
      record.inputs == inputs.digest, await outputMatches(record)
    else { return nil }
    var outcome = BuildOutcome(findings: record.findings, times: PhaseTimes())
    outcome.counts = record.counts
    outcome.summary = PublishSummary(unchanged: record.files)
    return outcome
  }

  /// Nobody builds while we look: then the build would tell that the output is busy.
  private func outputMatches(_ record: BuildRecord) async -> Bool {
    guard let workspace = try? publisher.lock() else { return false }
    let signature = await Self.signature(of: workspace, jobs: jobs) { _, _ in true }
    workspace.release()
    return signature?.digest == record.output
  }

  /// Remembers a build that has just been published; no other may be let in before.
  func remember(_ outcome: BuildOutcome, _ state: Staging.State, in staging: Staging) async {
    guard let record = await record(of: outcome, state, in: staging) else { return }
    RecordFile(in: records.folder, of: staging.workspace.place.path).write(record)
  }

  /// Nil if the output could change once more without a sign of it, or already did.
  private func record(
    of outcome: BuildOutcome, _ state: Staging.State, in staging: Staging
  ) async -> BuildRecord? {
    let unchanged = Set(state.unchanged)
    let start = inputs.start
    guard let now = await staging.workspace.nextTick(), staging.ownsOutput,
      let signature = await Self.signature(
        of: staging.workspace, jobs: jobs,
        // What was only compared must not have been written since.
        isExpected: { path, status in status.modified < start || !unchanged.contains(path) }),
      signature.newest < now
    else { return nil }
    return BuildRecord(
      inputs: inputs.digest, output: signature.digest, files: state.files.count,
      counts: outcome.counts, findings: outcome.findings.filter { $0.severity > .note })
  }

  private static func signature(
    of workspace: borrowing Workspace, jobs: Int,
    isExpected: @escaping @Sendable (RelativePath, EntryStatus) -> Bool
  ) async -> TreeSignature? {
    guard let folder = try? workspace.output() else { return nil }
    return await TreeSignature.read(folder, jobs: jobs, isExpected: isExpected)
  }
}
