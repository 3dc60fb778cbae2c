import Foundation
import Site

extension RecordOptions {
  /// The records of this user and this program; nil if either can't be told.
  init?(isIgnored: Bool, environment: [String: String] = ProcessInfo.processInfo.environment) {
    guard let folder = Self.cacheFolder(environment), let program = ProgramIdentity() else {
      return nil
    }
    self.init(folder: folder + "/remedy/builds", isIgnored: isIgnored, program: program)
  }

  /// Where programs keep what they can do without: the XDG Base Directory Specification's
  /// `XDG_CACHE_HOME`, and Apple's Library/Caches. Neither may be a relative path.
  private static func cacheFolder(_ environment: [String: String]) -> String? {
    if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    #if canImport(Darwin)
      return home + "/Library/Caches"
    #else
      return home + "/.cache"
    #endif
  }
}
