import ArgumentParser
import Content
import Foundation
import Site

/// Of the options that every command on a whole site has, those that mean something to a preview.
struct PreviewArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var site = "."

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will stand, in place of site.yml's.", valueName: "url"))
  var baseURL: BaseURL?

  @Option(
    help: ArgumentHelp(
      "The day to build for, as 2026-11-01 (default: SOURCE_DATE_EPOCH, or today in UTC).",
      valueName: "date"))
  var now: Day?

  @Option(help: ArgumentHelp("How many articles to work on at once.", valueName: "n"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs takes a number from 1 up, not \(jobs)") }
    _ = try options()
  }

  /// What the options mean to a preview.
  func options() throws(ValidationError) -> SiteOptions {
    SiteOptions(site: site, baseURL: baseURL, now: try SiteArguments.day(now), jobs: jobs)
  }
}
