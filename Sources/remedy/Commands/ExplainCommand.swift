import ArgumentParser
import Content
import Diagnostics
import Safety
import Site

/// `remedy explain`: what a rule asks, when and why, what satisfies it, and examples.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule asks, why, on what sources, and how it looks when it is kept.",
    discussion: """
      RULE is the name in brackets at the end of a finding. Outside a site's folder only what the \
      tool itself finds is known.
      """
  )

  /// How an explanation is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @Option(help: ArgumentHelp("The folder that holds content/ (default: .).", valueName: "dir"))
  var site: String?

  @Flag(help: "List all that can be found; as Markdown, explain all of it.")
  var all = false

  @Option(help: "How to write it.")
  var format = Format.text

  @Argument(help: "The name of a rule.")
  var rule: String?

  func validate() throws {
    if all == (rule != nil) { throw ValidationError("name one RULE, or take --all") }
  }

  func run() throws {
    let console = Console()
    let reference = try reference(console)
    guard let rule else {
      return try console.output(format == .text ? reference.list : reference.markdown)
    }
    guard let entry = reference.entry(rule) else {
      let nearest = reference.entries.map(\.id).nearest(to: rule)
      throw ValidationError(
        "there is no rule \(rule)"
          + (nearest.map { ": did you mean \($0)?" } ?? "; remedy explain --all lists them"))
    }
    try console.output(format == .text ? entry.text : entry.markdown())
  }

  private func reference(_ console: Console) throws -> RuleReference {
    do throws(FileError) {
      // Rules don't depend on the day.
      return try RuleReference(of: SiteOptions(site: site ?? ".", now: .unixEpoch))
    } catch {
      guard site != nil else { return RuleReference(nil) }
      console.show(.unreadable(error))
      throw ExitStatus.failed
    }
  }
}
