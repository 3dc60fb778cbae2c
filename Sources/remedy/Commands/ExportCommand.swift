import ArgumentParser
import Content
import Diagnostics
import Site

/// `remedy export`: gives the texts of the published articles to a search server.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the published articles for a search server to standard output.",
    discussion: """
      For sites that have outgrown the search in the browser. Each part of an article is a document \
      with the URL it stands at; an article that build would refuse is refused here too.

        remedy export | curl -H 'Content-Type: application/x-ndjson' \
          --data-binary @- http://localhost:9200/articles/_bulk
      """
  )

  /// What a server understands.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// Newline-delimited JSON of OpenSearch and Elasticsearch.
    case openSearchBulk = "opensearch-bulk"
  }

  @OptionGroup var arguments: SiteArguments

  @Option(help: "What the server understands.")
  var format = Format.openSearchBulk

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site stands, in place of site.yml's.", valueName: "url"))
  var baseURL: BaseURL?

  func run() async throws {
    var options = try arguments.options()
    options.baseURL = baseURL
    let console = Console()
    let export: SiteExport
    do throws(FileError) {
      export = try await SiteExport(options, isStrict: arguments.strict)
    } catch {
      console.show(.unreadable(error))
      throw ExitStatus.failed
    }
    await console.show(
      export.findings.filter { $0.severity > .note }, jobs: arguments.jobs)
    guard let articles = export.articles else {
      console.error("\(export.counts.textOfNothingPublished); nothing was exported\n")
      throw ExitStatus.refused
    }
    for article in articles {
      switch format {
      case .openSearchBulk: try console.output(article.openSearchBulk)
      }
    }
  }
}
