import ArgumentParser

/// The `remedy` command: words in, words out, exit status.
@main
struct Remedy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build a site of health articles, and refuse those that lack a safety warning.",
    discussion: """
      Exit status: 0 done, 1 the content was refused, 2 the tool couldn't do its job, \
      64 wrong usage.
      """,
    version: version,
    subcommands: [
      BuildCommand.self, ServeCommand.self, LintCommand.self, RenderCommand.self,
      ExplainCommand.self, ExportCommand.self,
    ]
  )

  static let version = "0.1.0"
}
