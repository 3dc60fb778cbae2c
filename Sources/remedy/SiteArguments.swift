import ArgumentParser
import Content
import Foundation
import Site

/// The options that every command on a whole site shares.
struct SiteArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var site = "."

  @Option(
    help: ArgumentHelp(
      "The day to build for, as 2026-11-01 (default: SOURCE_DATE_EPOCH, or today in UTC).",
      valueName: "date"))
  var now: Day?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: ArgumentHelp("How many articles to work on at once.", valueName: "n"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs takes a number from 1 up, not \(jobs)") }
    _ = try day()
  }

  /// What the options mean to a build or a lint.
  func options() throws(ValidationError) -> SiteOptions {
    SiteOptions(site: site, now: try day(), jobs: jobs)
  }

  /// The day that dates are compared with.
  func day() throws(ValidationError) -> Day { try Self.day(now) }

  /// The day that `now` names, or if nil the environment, or the clock.
  static func day(_ now: Day?) throws(ValidationError) -> Day {
    if let now { return now }
    guard let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty
    else { return .unixEpoch.adding(days: Int(Date().timeIntervalSince1970) / 86_400) }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH is not a number of seconds since 1970: '\(epoch)'")
    }
    return .unixEpoch.adding(days: seconds / 86_400)
  }
}

extension Day: ExpressibleByArgument {
  /// Reads a day as front matter writes it.
  public init?(argument: String) { self.init(argument) }
}
