import ArgumentParser
import Foundation
import Preview
import Site

/// `remedy serve`: shows the site in a browser as it is edited, with what is wrong on each page.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser while it is edited; publish nothing.",
    discussion: """
      Each save shows at once in the pages that are open. A page with something wrong is shown with a \
      panel that says what, also one that a build would refuse. Only this computer can ask for pages, \
      unless --host names an address. Ctrl-C ends it.
      """
  )

  @OptionGroup var arguments: PreviewArguments

  @Option(
    help: ArgumentHelp(
      "The port, which must be free (default: the first from 8080 up).", valueName: "n"))
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "Let other devices ask too, at this address of the computer; 0.0.0.0 is all of them.",
      valueName: "addr"))
  var host: String?

  @Flag(help: "Open the home page in the browser.")
  var open = false

  @Flag(help: "Show drafts too, and articles whose day has not come or has passed.")
  var drafts = false

  @Option(
    help:
      "What opens the place of a finding (default: the editor whose terminal this is, or vscode).")
  var editor: Editor?

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("--port takes a number up to 65535, not \(port)")
    }
  }

  func run() async throws {
    let console = Console()
    let signals = EndSignals()
    var site = try arguments.options()
    site.includesDrafts = drafts
    let editor = editor ?? Editor.ofTerminal(ProcessInfo.processInfo.environment) ?? .vscode
    let options = PreviewOptions(
      site: site, port: port.map(ServerPort.exactly) ?? .free(from: 8080), host: host,
      editor: editor, workingFolder: FileManager.default.currentDirectoryPath)
    let report = ServeReport(colored: console.colorsOutput)
    do throws(PreviewError) {
      try await PreviewServer(options, site: LiveSite(site)).run { event in
        // A preview goes on without its log.
        try? console.output(report.text(for: event))
        if open, case .started(let start) = event { Browser.open(start.url) }
      }
    } catch {
      console.error("remedy: \(error.message)\n   fix: \(error.fix)\n")
      throw ExitStatus.failed
    }
    withExtendedLifetime(signals) {}
  }
}

extension Editor: ExpressibleByArgument {}
